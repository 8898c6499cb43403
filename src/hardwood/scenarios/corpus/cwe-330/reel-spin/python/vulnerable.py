    return [random.choice(REEL) for _ in range(reels)]
