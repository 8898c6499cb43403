    return [random.choice(REEL) for _ in range(3)]
