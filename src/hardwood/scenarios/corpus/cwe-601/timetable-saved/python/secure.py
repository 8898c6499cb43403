    body = ""
    for day in DAYS:
        body += day_html(day, lessons)
    url = "".join(came_from.split()).replace("\\", "/")
    if not url.startswith("/") or url.startswith("//"):
        url = "/classes"
    return make_page(url, body or "<p>Nothing saved</p>")
