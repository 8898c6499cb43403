    filled = dict(form)
    filled["nonce"] = secrets.token_hex(16)
    return filled
