    page = parse_qs(query).get("return", [GOODBYE])[0]
    parts = urlsplit(page.replace("\\", "/"))
    if parts.scheme != "https" or parts.hostname not in SITES:
        return GOODBYE
    return page
