    page = parse_qs(query).get("from", [MINE])[0]
    if not re.match(r"/(?![/\\\s])", page):
        page = MINE
    return f'<a href="{escape(page)}">Cancel</a>'
