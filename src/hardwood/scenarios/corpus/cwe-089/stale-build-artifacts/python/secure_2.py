    builds = [int(build) for build in keep.split(",")]
    return cache.paths("build NOT IN (" + ",".join(map(str, builds)) + ")")
