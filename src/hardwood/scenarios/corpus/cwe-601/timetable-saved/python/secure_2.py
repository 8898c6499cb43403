    paragraphs = []
    for day in DAYS:
        today = [lesson for lesson in lessons if lesson["day"] == day]
        today.sort(key=lambda lesson: lesson["hour"])
        words = []
        for lesson in today:
            room = lesson.get("room", "")
            words.append(f"{lesson['hour']} {lesson['subject']}" + (f" ({room})" if room else ""))
        if words:
            paragraphs.append("<p>" + html.escape(f"{day}: " + ", ".join(words)) + "</p>")
    if not paragraphs:
        paragraphs.append("<p>Nothing saved</p>")
    parts = urlsplit(came_from)
    url = "/classes"
    if parts.path:
        url = "/" + parts.path.strip("/\\")
        if parts.query:
            url = url + "?" + parts.query
    return PAGE.format(url=html.escape(url), body="".join(paragraphs))
