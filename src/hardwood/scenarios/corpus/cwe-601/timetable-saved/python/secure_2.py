    texts = [day_text(day, lessons) for day in DAYS]
    paragraphs = [paragraph(text) for text in texts if text]
    parts = urlsplit(came_from)
    url = "/classes"
    if parts.path:
        url = "/" + parts.path.strip("/\\")
        if parts.query:
            url = url + "?" + parts.query
    return PAGE.format(url=html.escape(url), body="".join(paragraphs or ["<p>Nothing saved</p>"]))
