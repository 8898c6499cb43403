    with open(played_file(listener), "a", encoding="utf-8") as log:
        log.write(f"track {title} ({seconds} s)\n")
