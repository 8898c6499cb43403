    url = came_from or "/classes"
    return make_page(url, week_html(lessons))
