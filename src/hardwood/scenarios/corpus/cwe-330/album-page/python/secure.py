    code = secrets.token_hex(16)
    pages[code] = album
    return PAGES + code
