    mine = {number: jar for number, jar in jars.items() if jar["child"] == child}
    source = jar_at(mine, form["from"])
    target = jar_at(mine, form["to"])
    if source is None or target is None or source is target:
        return "which jar?"
    cents = cents_of(form["amount"])
    if cents is None:
        return "how much?"
    if cents > source["cents"]:
        return "too much"
    pour(book, child, source, target, cents)
    return "ok"
