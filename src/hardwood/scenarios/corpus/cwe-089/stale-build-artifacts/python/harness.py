def stale(filename, keep):
    return candidate.artifacts_except(candidate.Cache(filename), keep)
