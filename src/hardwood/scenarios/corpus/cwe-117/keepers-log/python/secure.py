    new = []
    for report in told(reports):
        body = "\n    ".join(report["text"].strip().splitlines())
        new.append(f"{day} {report['time']} [{report['bunk']}] {body}")
    return append(path, new)
