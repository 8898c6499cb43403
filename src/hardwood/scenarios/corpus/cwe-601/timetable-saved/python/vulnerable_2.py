    body = "".join(day_html(day, lessons) for day in DAYS)
    url = came_from
    if url == "" or urlsplit(url).scheme:
        url = "/classes"
    return make_page(url, body or "<p>Nothing saved</p>")
