    job, colon, rest = line.partition(":")
    names = [name.strip() for name in rest.split(",")]
    for words in [job, *names]:
        letters = words.replace(" ", "")
        if not letters.isalpha() or not letters.isascii():
            return None
    return job.strip(), names
