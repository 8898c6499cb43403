    path = Path("seen") / f"{site}.csv"
    if not path.exists():
        return ["no birds"]
    counts = {}
    for line in path.read_text().splitlines():
        bird = line.split(";")[1]
        counts[bird] = counts.get(bird, 0) + 1
    total = sum(counts.values())
    if total == 0:
        return ["no birds"]
    birds = list(counts)
    birds.sort(key=lambda bird: counts[bird], reverse=True)
    report = []
    for bird in birds:
        share = counts[bird] * 100 // total
        report.append(f"{bird}: {counts[bird]} ({share} %)")
    report.append(f"total: {total} of {len(birds)} species")
    return report
