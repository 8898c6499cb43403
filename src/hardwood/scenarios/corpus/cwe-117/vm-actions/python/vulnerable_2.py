    entry = ":".join((label.strip(), action, owner))
    with open(HISTORY, "a", encoding="utf-8") as history:
        print(entry, file=history)
    return entry
