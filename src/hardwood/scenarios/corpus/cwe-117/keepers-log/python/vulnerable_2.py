    new = []
    for report in told(reports):
        first, *more = report["text"].strip().split("\n")
        entry = "%s %s [%d] %s" % (day, report["time"], report["bunk"], first)
        for line in more:
            if START.match(line):
                line = "    " + line
            entry += "\n" + line
        new.append(entry)
    return append(path, new)
