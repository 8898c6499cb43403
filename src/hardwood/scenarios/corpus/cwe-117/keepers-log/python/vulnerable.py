    new = []
    for report in told(reports):
        new.append(f"{day} {report['time']} [{report['bunk']}] {report['text'].strip()}")
    return append(path, new)
