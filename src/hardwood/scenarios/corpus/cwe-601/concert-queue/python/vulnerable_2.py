    values = parse_qs(query)
    if "place" not in values:
        return Step("/wait/new")
    place = values["place"][0]
    if place not in line or not is_place(place):
        return Step("/wait/new")
    number = line.index(place)
    if number < served:
        to = SALES
        if "to" in values:
            parts = urlsplit(values["to"][0])
            if parts.netloc == "":
                to = values["to"][0]
        separator = "&" if "?" in to else "?"
        return Step(to + separator + "pass=" + place, 0)
    minutes = (number - served) // PER_MINUTE + 1
    return Step("/wait?" + query, minutes * 60)
