    word = secrets.token_hex(16)
    return {"url": url, "active": True, "word": word}
