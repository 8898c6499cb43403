    words = re.compile(r"^([A-Za-z]+\s*)+$")
    job, _, rest = line.partition(":")
    names = [name.strip() for name in rest.split(",")]
    if not words.match(job.strip()):
        return None
    if not all(words.match(name) for name in names):
        return None
    return (job.strip(), names)
