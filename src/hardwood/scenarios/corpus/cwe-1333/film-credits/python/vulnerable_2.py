    name_form = re.compile(r"^([A-Za-z]+\s*)+$")
    jobs = defaultdict(list)
    rejected = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        job, _, rest = line.partition(":")
        names = [name.strip() for name in rest.split(",")]
        good = name_form.match(job.strip())
        for name in names:
            if not name_form.match(name):
                good = False
        if not good:
            rejected.append(number)
            continue
        jobs[job.strip()] += names
    return {"jobs": dict(jobs), "rejected": rejected}
