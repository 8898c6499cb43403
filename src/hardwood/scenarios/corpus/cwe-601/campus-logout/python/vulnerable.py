    page = parse_qs(query).get("return", [GOODBYE])[0]
    return page
