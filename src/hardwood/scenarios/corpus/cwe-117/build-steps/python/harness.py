def report(path, steps):
    with open(path, "w", encoding="utf-8", newline="") as out:
        for step, seconds, author in steps:
            candidate.report_done(out, step, seconds, author)
