    word = "".join(random.choices("0123456789abcdef", k=32))
    return {"url": url, "active": True, "word": word}
