    line = f"valve {valve} open {minutes} min - {remark}"
    with open(os.path.join(folder, "valves.log"), "a", encoding="utf-8") as log:
        log.write(re.sub(r"[\r\n]+", " ", line) + "\n")
