    lines = [f"{e['second']}s {e['player'].strip()}: {e['action']}\n" for e in events]
    with open(path, "w", encoding="utf-8") as log:
        log.writelines(lines)
