    return {"name": name, "bed": bed, "code": secrets.token_hex(16)}
