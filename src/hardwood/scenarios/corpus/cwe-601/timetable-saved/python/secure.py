    body = ""
    for day in DAYS:
        text = day_text(day, lessons)
        if text:
            body += paragraph(text)
    url = "".join(came_from.split()).replace("\\", "/")
    if not url.startswith("/") or url.startswith("//"):
        url = "/classes"
    return PAGE.format(url=html.escape(url), body=body or paragraph("Nothing saved"))
