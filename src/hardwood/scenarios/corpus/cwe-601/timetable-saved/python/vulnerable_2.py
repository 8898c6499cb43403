    texts = [day_text(day, lessons) for day in DAYS]
    body = "".join(paragraph(text) for text in texts if text)
    if body == "":
        body = "<p>Nothing saved</p>"
    url = came_from
    if url == "" or urlsplit(url).scheme:
        url = "/classes"
    return PAGE.format(url=html.escape(url), body=body)
