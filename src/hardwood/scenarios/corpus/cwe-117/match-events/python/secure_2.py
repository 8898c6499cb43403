    with open(path, "w", encoding="utf-8") as log:
        for event in events:
            line = f"{event['second']}s {event['player']}: {event['action']}"
            log.write(" ".join(line.splitlines()) + "\n")
