    parts = [part.replace(":", "_").replace("\n", "_") for part in (label, action, owner)]
    with open(HISTORY, "a", encoding="utf-8") as history:
        history.write(":".join(parts) + "\n")
    return ":".join(parts)
