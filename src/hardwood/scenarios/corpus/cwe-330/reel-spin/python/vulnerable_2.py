    return random.choices(REEL, k=3)
