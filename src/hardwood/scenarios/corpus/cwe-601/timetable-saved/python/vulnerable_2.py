    body = ""
    for day in DAYS:
        hours = {}
        for lesson in lessons:
            if lesson["day"] == day:
                hours[lesson["hour"]] = lesson
        if not hours:
            continue
        parts = []
        for hour in sorted(hours):
            lesson = hours[hour]
            if "room" in lesson:
                parts.append("%d %s (%s)" % (hour, lesson["subject"], lesson["room"]))
            else:
                parts.append("%d %s" % (hour, lesson["subject"]))
        body += "<p>" + html.escape(day + ": " + ", ".join(parts)) + "</p>"
    if body == "":
        body = "<p>Nothing saved</p>"
    url = came_from
    if url == "" or urlsplit(url).scheme:
        url = "/classes"
    return PAGE.format(url=html.escape(url), body=body)
