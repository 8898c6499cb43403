    path = os.path.join(folder, "valves.log")
    with open(path, "a", encoding="utf-8") as log:
        log.write(f"valve {valve} open {minutes} min - {remark.strip()}\n")
