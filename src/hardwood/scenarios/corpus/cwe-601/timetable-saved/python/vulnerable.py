    body = ""
    for day in DAYS:
        body += day_html(day, lessons)
    if not body:
        body = "<p>Nothing saved</p>"
    url = came_from or "/classes"
    return make_page(url, body)
