    salt = secrets.token_hex(16)
    digest = hashlib.scrypt(code.encode(), salt=salt.encode(), n=1024, r=8, p=1)
    return {"salt": salt, "hash": digest.hex()}
