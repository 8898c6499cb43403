    with LOG.open("a", encoding="utf-8") as log:
        log.write(f"station={station};level={level};note={note}\n")
