def stale(filename, keep):
    return candidate.stale_artifacts(candidate.Cache(filename), keep)
