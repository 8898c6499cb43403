    code = str(random.randint(100000, 999999))
    pages[code] = album
    return PAGES + code
