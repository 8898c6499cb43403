    with open(path, "w", encoding="utf-8") as log:
        for event in events:
            player = event["player"].replace("\r", " ").replace("\n", " ")
            log.write(f"{event['second']}s {player}: {event['action']}\n")
