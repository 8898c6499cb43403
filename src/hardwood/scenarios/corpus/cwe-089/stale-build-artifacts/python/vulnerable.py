    return cache.paths(f"build NOT IN ({keep})")
