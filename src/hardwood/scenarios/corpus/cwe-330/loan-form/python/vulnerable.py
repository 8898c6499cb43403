    form["number"] = "".join(random.choice(SYMBOLS) for _ in range(20))
    return form
