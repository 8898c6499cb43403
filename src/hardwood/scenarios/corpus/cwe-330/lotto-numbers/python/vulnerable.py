    return sorted(random.sample(BALLS, 6))
