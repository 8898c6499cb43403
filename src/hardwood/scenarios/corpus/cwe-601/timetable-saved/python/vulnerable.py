    by_day = {day: [] for day in DAYS}
    for lesson in lessons:
        by_day[lesson["day"]].append(lesson)
    body = ""
    for day in DAYS:
        texts = []
        for lesson in sorted(by_day[day], key=lambda lesson: lesson["hour"]):
            text = f"{lesson['hour']} {html.escape(lesson['subject'])}"
            if lesson.get("room"):
                text += f" ({html.escape(lesson['room'])})"
            texts.append(text)
        if texts:
            body += f"<p>{day}: {', '.join(texts)}</p>"
    url = came_from or "/classes"
    return PAGE.format(url=html.escape(url), body=body or "<p>Nothing saved</p>")
