    with open(path, "w", encoding="utf-8") as log:
        for event in events:
            log.write(f"{event['second']}s {event['player']}: {event['action']}\n")
