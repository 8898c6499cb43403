    if not form["year"].isdecimal() or this_year - int(form["year"]) <= ADULT:
        return JUICE
    page = form.get("page") or "/"
    if page[0] != "/" or page[1:2] in ("/", "\\") or not page.isprintable():
        return "/"
    return page
