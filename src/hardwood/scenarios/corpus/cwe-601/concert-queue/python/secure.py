    values = parse_qs(query)
    place = values.get("place", [""])[0]
    if not is_place(place) or place not in line:
        return Step("/wait/new")
    position = line.index(place)
    if position >= served:
        before = position - served
        minutes = before // PER_MINUTE + 1
        return Step("/wait?" + query, 60 * minutes)
    page = values.get("to", [SALES])[0]
    if not re.match(r"/(?![/\\\s])", page):
        page = SALES
    if "?" in page:
        page += "&pass=" + place
    else:
        page += "?pass=" + place
    return Step(page)
