    entry = f"{label}:{action}:{owner}"
    with open(HISTORY, "a", encoding="utf-8") as history:
        history.write(entry + "\n")
    return entry
