    page = read_from(query)
    if not re.match(r"/(?![/\\\s])", page):
        page = MINE
    return f'<a href="{escape(page)}">Cancel</a>'
