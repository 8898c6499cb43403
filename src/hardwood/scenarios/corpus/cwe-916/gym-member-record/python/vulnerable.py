    salt = secrets.token_hex(16)
    digest = hashlib.sha256((salt + code).encode()).hexdigest()
    return {"salt": salt, "hash": digest}
