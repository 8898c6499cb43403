    return "-".join(random.choices(WORDS, k=count))
