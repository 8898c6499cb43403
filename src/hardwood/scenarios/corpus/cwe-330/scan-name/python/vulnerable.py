    stem = "".join(random.choice(ALNUM) for _ in range(20))
    return stem + Path(filename).suffix
