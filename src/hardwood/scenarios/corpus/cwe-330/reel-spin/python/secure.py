    return [secrets.choice(REEL) for _ in range(reels)]
