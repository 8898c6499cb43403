    return [secrets.choice(REEL) for _ in range(3)]
