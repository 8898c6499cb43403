    name = secrets.token_hex(16)
    pages[name] = album
    return PAGES + name
