    name = secrets.token_hex(3)
    pages[name] = album
    return PAGES + name
