    length = f"{seconds // 60}:{seconds % 60:02d}"
    with open(played_file(listener_id), "a", encoding="utf-8") as log:
        print(f"{artist.strip()} - {title.strip()} ({length})", file=log)
