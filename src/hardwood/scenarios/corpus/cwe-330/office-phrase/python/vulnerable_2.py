    return "-".join(random.sample(WORDS, count))
