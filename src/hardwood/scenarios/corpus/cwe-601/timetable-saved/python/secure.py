    url = "".join(came_from.split()).replace("\\", "/")
    if not url.startswith("/") or url.startswith("//"):
        url = "/classes"
    return make_page(url, week_html(lessons))
