    return "-".join(random.choice(WORDS) for _ in range(count))
