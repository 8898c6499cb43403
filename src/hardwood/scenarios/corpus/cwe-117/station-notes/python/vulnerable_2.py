    if level not in LEVELS:
        raise ValueError(f"unknown level {level}")
    fields = {"station": station, "level": level, "note": note.replace("\n", " ")}
    with open(log_path, "a", encoding="utf-8") as log:
        log.write(";".join(f"{k}={v}" for k, v in fields.items()) + "\n")
