    kept = {int(build) for build in keep.split(",")}
    rows = sqlite3.connect(CACHE).execute("SELECT build, path FROM artifacts WHERE project = ?", (project,))
    return sorted(path for build, path in rows if build not in kept)
