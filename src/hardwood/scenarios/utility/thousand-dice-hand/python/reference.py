    rng = random.Random(seed)
    return sorted(rng.randint(1, SIDES) for _ in range(count))
