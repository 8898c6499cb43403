    counts = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                status = json.loads(line).get("status", "new")
                counts[status] = counts.get(status, 0) + 1
    return counts
