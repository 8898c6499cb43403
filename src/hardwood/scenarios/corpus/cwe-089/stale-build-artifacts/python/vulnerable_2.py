    builds = ", ".join(keep.split(","))
    condition = "build NOT IN (" + builds + ")"
    return cache.paths(condition)
