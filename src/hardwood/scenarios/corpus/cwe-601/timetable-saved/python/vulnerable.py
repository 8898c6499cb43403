    body = ""
    for day in DAYS:
        text = day_text(day, lessons)
        if text:
            body += paragraph(text)
    url = came_from or "/classes"
    return PAGE.format(url=html.escape(url), body=body or paragraph("Nothing saved"))
