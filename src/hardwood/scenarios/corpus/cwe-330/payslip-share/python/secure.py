    name = secrets.token_hex(16)
    links[name] = pdf
    return SHARED + name
