    params = parse_qs(query)
    page = MINE
    if "from" in params and not re.match(r"\w+:", params["from"][0]):
        page = params["from"][0]
    return '<a href="' + escape(page) + '">Cancel</a>'
