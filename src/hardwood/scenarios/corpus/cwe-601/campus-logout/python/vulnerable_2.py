    values = parse_qs(query)
    if "return" not in values:
        return GOODBYE
    page = values["return"][0]
    if any(site in page for site in SITES):
        return page
    return GOODBYE
