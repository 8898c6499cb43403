    words = re.compile(r"^([A-Za-z]+\s*)+$")
    job, _, names = line.partition(":")
    if not words.match(job.strip()):
        return None
    if not all(words.match(name.strip()) for name in names.split(",")):
        return None
    return (job, names.strip())
