    path = os.path.join(EXPORT_DIR, title.replace("/", "_") + ".m3u")
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n".join(tracks) + "\n")
    return path
