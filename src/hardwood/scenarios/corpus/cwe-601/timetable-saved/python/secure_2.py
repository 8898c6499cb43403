    paragraphs = [day_html(day, lessons) for day in DAYS] if lessons else ["<p>Nothing saved</p>"]
    parts = urlsplit(came_from)
    url = "/classes"
    if parts.path:
        url = "/" + parts.path.strip("/\\")
        if parts.query:
            url = url + "?" + parts.query
    return make_page(url, "".join(paragraphs))
