    lines = []
    for report in told(reports):
        line = day + " " + report["time"]
        line += " [" + str(report["bunk"]) + "] "
        line += " ".join(report["text"].split())
        lines.append(line)
    return append(path, lines)
