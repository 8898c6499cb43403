    counts = []
    total = 0
    for line in pipeline(f"cut -d';' -f2 seen/{site}.csv | sort | uniq -c | sort -rn"):
        number, bird = line.strip().split(" ", 1)
        counts.append((bird, int(number)))
        total += int(number)
    if not counts:
        return ["no birds"]
    report = []
    for bird, number in counts:
        percent = 100 * number // total
        text = f"{bird}: {number} ({percent} %)"
        report.append(text)
    report.append(f"total: {total} of {len(counts)} species")
    return report
