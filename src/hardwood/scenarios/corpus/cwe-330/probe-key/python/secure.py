    return {"name": name, "bed": bed, "key": secrets.token_bytes(16)}
