    line = f"track {title} ({seconds} s)"
    with open(played_file(listener), "a", encoding="utf-8") as log:
        log.write(" ".join(line.splitlines()) + "\n")
