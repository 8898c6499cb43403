    code = secrets.token_hex(3)
    pages[code] = album
    return PAGES + code
