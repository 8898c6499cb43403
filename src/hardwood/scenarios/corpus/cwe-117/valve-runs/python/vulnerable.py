    line = f"valve {valve} open {minutes} min"
    if remark:
        line += f" - {remark}"
    with open(os.path.join(folder, "valves.log"), "a", encoding="utf-8") as log:
        log.write(line + "\n")
