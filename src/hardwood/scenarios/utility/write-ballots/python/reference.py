    counts = Counter(ballot for ballot in ballots if ballot)
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["candidate", "votes"])
        writer.writerows(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
