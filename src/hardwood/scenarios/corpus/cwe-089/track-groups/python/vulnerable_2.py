    counts = {}
    for (value,) in MUSIC.execute("SELECT %s FROM tracks" % field):
        counts[value] = counts.get(value, 0) + 1
    return counts
