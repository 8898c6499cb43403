    path = os.path.join(EXPORT_DIR, title + ".m3u")
    with open(path, "w", encoding="utf-8") as f:
        for track in tracks:
            f.write(track + "\n")
    return path
