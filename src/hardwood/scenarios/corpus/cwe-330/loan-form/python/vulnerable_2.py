    form["number"] = "".join(random.choices(SYMBOLS, k=32))
    return form
