def report(path, steps):
    with open(path, "w", encoding="utf-8", newline="") as out:
        for step, exit_code, author in steps:
            candidate.report_step(out, step, exit_code, author)
