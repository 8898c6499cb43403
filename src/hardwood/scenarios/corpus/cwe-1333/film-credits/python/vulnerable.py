    match = re.match(rf"^({WORDS}):\s*({WORDS}(?:,\s*{WORDS})*)$", line)
    if match is None:
        return None
    job, names = match.groups()
    return job.strip(), [name.strip() for name in names.split(",")]
