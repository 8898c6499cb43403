    with open(os.path.join(folder, "valves.log"), "a", encoding="utf-8") as log:
        log.write(f"valve {valve} open {minutes} min - {remark}\n")
