    reports = sorted(reports, key=lambda r: r["time"])
    count = 0
    log = open(path, "a", encoding="utf-8")
    for report in reports:
        lines = report["text"].strip().split("\n")
        if lines == [""]:
            continue
        first = lines[0]
        log.write("%s %s [%d] %s\n" % (day, report["time"], report["bunk"], first))
        for line in lines[1:]:
            if START.match(line):
                line = "    " + line
            log.write(line + "\n")
        count += 1
    log.close()
    return count
