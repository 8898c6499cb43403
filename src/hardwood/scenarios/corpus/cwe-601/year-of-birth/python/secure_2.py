    try:
        old_enough = int(form["year"]) + ADULT < this_year
    except ValueError:
        return JUICE
    page = "/" + form.get("page", "").lstrip(" /\\\t\r\n")
    for sign in "\t\r\n":
        page = page.replace(sign, "")
    if not old_enough:
        return JUICE
    return page if page[1:2] not in ("/", "\\") else "/"
