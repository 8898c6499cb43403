    return f"{ROOMS}/{doctor}/{secrets.token_hex(16)}"
