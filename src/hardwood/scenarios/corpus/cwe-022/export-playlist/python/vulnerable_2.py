    path = f"{EXPORT_DIR}/{title}.m3u"
    with open(path, "w") as f:
        f.write("\n".join(tracks))
    return path
