    return f"{ROOMS}/{secrets.token_hex(16)}"
