    match = re.match(r"^([A-Za-z ]+):\s*([A-Za-z ]+(?:,\s*[A-Za-z ]+)*)$", line)
    if match is None:
        return None
    job, names = match.groups()
    return job.strip(), [name.strip() for name in names.split(",")]
