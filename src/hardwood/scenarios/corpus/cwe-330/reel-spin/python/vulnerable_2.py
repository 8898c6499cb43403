    return random.choices(REEL, k=reels)
