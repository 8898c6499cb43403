    page = read_from(query)
    if not page:
        page = MINE
    return f'<a href="{escape(page)}">Cancel</a>'
