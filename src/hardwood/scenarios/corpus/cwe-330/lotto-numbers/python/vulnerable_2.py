    drawn = set()
    while len(drawn) < 6:
        drawn.add(random.randint(1, 49))
    return sorted(drawn)
