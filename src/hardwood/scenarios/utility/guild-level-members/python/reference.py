    return sorted(name for name, points in members.items() if level_of(points) >= level)
