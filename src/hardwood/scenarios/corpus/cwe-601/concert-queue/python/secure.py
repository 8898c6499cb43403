    place = field(query, "place", "")
    at = index_of(line, place)
    if at is None:
        return Step("/wait/new")
    if at >= served:
        return wait(query, at - served)
    page = field(query, "to", SALES)
    if not re.match(r"/(?![/\\\s])", page):
        page = SALES
    return Step(with_pass(page, place))
