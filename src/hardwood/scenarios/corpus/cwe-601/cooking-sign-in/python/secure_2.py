    page = form.get("next", "")
    if page[:1] == "/" and page[1:2] not in ("/", "\\") and page.isprintable():
        return page
    return START
