    credit = re.compile(r"^([A-Za-z ]+):\s*([A-Za-z ]+(?:,\s*[A-Za-z ]+)*)$")
    jobs, rejected = {}, []
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if not line:
            continue
        match = credit.match(line)
        if match is None:
            rejected.append(number)
            continue
        job = match.group(1).strip()
        names = [name.strip() for name in match.group(2).split(",")]
        if job in jobs:
            jobs[job].extend(names)
        else:
            jobs[job] = names
    return {"jobs": jobs, "rejected": rejected}
