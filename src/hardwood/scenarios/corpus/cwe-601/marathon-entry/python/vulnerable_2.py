    page = MINE
    if read_from(query) and not re.match(r"\w+:", read_from(query)):
        page = read_from(query)
    return '<a href="' + escape(page) + '">Cancel</a>'
