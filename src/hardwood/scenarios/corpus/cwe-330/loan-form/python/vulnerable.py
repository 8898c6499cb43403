    nonce = "".join(random.choice(SYMBOLS) for _ in range(24))
    return {**form, "nonce": nonce}
