    salt = secrets.token_bytes(16)
    digest = hashlib.pbkdf2_hmac("sha256", code.encode(), salt, ROUNDS)
    return {"salt": salt.hex(), "hash": digest.hex()}
