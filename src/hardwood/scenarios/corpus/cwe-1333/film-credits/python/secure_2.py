    job, colon, names = line.partition(":")
    for words in [job, *names.split(",")]:
        letters = words.replace(" ", "")
        if not letters.isalpha() or not letters.isascii():
            return None
    return job, names
