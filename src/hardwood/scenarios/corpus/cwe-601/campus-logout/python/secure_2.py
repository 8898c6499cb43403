    pages = parse_qs(query).get("return")
    if pages:
        for site in SITES:
            if pages[0] == f"https://{site}" or pages[0].startswith(f"https://{site}/"):
                return pages[0]
    return GOODBYE
