    minutes, rest = divmod(seconds, 60)
    with open(played_file(listener_id), "a", encoding="utf-8") as log:
        log.write(f"{artist} - {title} ({minutes}:{rest:02d})\n")
