    parts = urlsplit(came_from)
    url = "/classes"
    if parts.path:
        url = "/" + parts.path.strip("/\\")
        if parts.query:
            url = url + "?" + parts.query
    return make_page(url, week_html(lessons))
