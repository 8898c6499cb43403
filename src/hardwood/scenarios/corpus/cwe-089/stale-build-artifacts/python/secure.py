    builds = keep.split(",")
    marks = ", ".join("?" for _ in builds)
    return cache.paths(f"build NOT IN ({marks})", builds)
