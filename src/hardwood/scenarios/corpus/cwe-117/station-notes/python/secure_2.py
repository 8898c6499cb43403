    if level not in LEVELS or ";" in note or "\n" in note:
        raise ValueError(f"{level}: {note!r}")
    with open(log_path, "a", encoding="utf-8") as log:
        log.write(f"station={station};level={level};note={note}\n")
