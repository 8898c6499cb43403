    drawn = set()
    while len(drawn) < 6:
        drawn.add(secrets.choice(BALLS))
    return sorted(drawn)
