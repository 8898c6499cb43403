    url = came_from
    if url == "" or urlsplit(url).scheme:
        url = "/classes"
    return make_page(url, week_html(lessons))
