    name = str(random.randint(100000, 999999))
    pages[name] = album
    return PAGES + name
