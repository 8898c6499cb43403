    salt = secrets.token_bytes(8)
    return {"salt": salt.hex(), "hash": hashlib.md5(code.encode() + salt).hexdigest()}
