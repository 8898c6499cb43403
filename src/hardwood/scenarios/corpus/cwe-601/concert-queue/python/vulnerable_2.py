    place = field(query, "place", "")
    number = index_of(line, place)
    if number is None:
        return Step("/wait/new", 0)
    if number < served:
        to = field(query, "to", SALES)
        if urlsplit(to).netloc != "":
            to = SALES
        return Step(with_pass(to, place), 0)
    return wait(query, number - served)
