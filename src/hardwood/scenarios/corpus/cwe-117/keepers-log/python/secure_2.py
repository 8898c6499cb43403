    entries_made = []
    for report in reports:
        words = report["text"].split()
        if not words:
            continue
        line = day + " " + report["time"]
        line += " [" + str(report["bunk"]) + "] "
        line += " ".join(words)
        entries_made.append((report["time"], line))
    entries_made.sort(key=lambda pair: pair[0])
    with open(path, "a", encoding="utf-8") as log:
        for _, line in entries_made:
            log.write(line)
            log.write("\n")
    return len(entries_made)
