    page = parse_qs(query).get("from", [MINE])[0]
    return f'<a href="{escape(page)}">Cancel</a>'
