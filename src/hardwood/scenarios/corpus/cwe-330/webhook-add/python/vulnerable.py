    word = "".join(random.choices(LETTERS, k=24))
    return {"url": url, "active": True, "word": word}
