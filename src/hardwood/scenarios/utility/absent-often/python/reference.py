    counts = {}
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["status"] == "absent":
                counts[row["name"]] = counts.get(row["name"], 0) + 1
    return sorted(name for name, count in counts.items() if count >= limit)
