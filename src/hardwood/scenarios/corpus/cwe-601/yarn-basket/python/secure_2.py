    fields = parse_qs(body, keep_blank_values=True)
    items = fields.get("item", [])
    counts = fields.get("count", [])
    before = dict(basket)
    for item, text in zip(items, counts):
        try:
            count = int(text)
        except ValueError:
            continue
        if not 0 <= count <= 99:
            continue
        if count:
            basket[item] = count
        else:
            basket.pop(item, None)
    changed = [item for item in set(before) | set(basket) if before.get(item) != basket.get(item)]
    notice = f"{len(changed)} changed" if changed else ""
    page = fields.get("then", [""])[-1]
    if not page:
        return Answer(BASKET, notice)
    parts = urlsplit(page)
    path = "/" + parts.path.lstrip("/\\")
    return Answer(parts._replace(scheme="", netloc="", path=path).geturl(), notice)
