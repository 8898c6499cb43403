    fields = {name: texts[0] for name, texts in parse_qs(query).items()}
    place = fields.get("place", "")
    waiting = {known: number for number, known in enumerate(line)}
    if place not in waiting or not is_place(place):
        return Step(address="/wait/new")
    before = waiting[place] - served
    if before < 0:
        parts = urlsplit(fields.get("to", SALES).replace("\\", "/"))
        if parts.scheme or parts.netloc or re.match("//|[^/]", parts.path):
            return Step(f"{SALES}?pass={place}")
        extra = f"{parts.query}&" if parts.query else ""
        path = re.sub("/+", "/", parts.path)
        return Step(f"{path}?{extra}pass={place}")
    seconds = 60
    while before >= PER_MINUTE:
        before -= PER_MINUTE
        seconds += 60
    return Step(f"/wait?{query}", seconds)
