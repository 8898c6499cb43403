    source = jar_at(jars, form["from"])
    target = jar_at(jars, form["to"])
    if source is None or target is None or source is target:
        return "which jar?"
    cents = cents_of(form["amount"])
    if cents is None:
        return "how much?"
    if cents > source["cents"]:
        return "too much"
    pour(book, child, source, target, cents)
    return "ok"
