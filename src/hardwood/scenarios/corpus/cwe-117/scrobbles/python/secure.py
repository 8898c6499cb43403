    title = title.replace("\r", " ").replace("\n", " ")
    artist = artist.replace("\r", " ").replace("\n", " ")
    with open(played_file(listener_id), "a", encoding="utf-8") as log:
        log.write(f"{artist} - {title} ({seconds // 60}:{seconds % 60:02d})\n")
