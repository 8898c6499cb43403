    fields = {"station": station, "level": level, "note": note.replace("\n", " ")}
    with LOG.open("a", encoding="utf-8") as log:
        log.write(";".join(f"{k}={v}" for k, v in fields.items()) + "\n")
