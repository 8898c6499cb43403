    if level not in LEVELS:
        raise ValueError(level)
    note = note.replace(";", " ").replace("\n", " ")
    with open(log_path, "a", encoding="utf-8") as log:
        log.write(f"station={station};level={level};note={note}\n")
