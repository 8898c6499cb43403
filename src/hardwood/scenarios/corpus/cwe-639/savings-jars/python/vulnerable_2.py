    source, target = jar_at(jars, form["from"]), jar_at(jars, form["to"])
    if not source or not target or form["from"] == form["to"]:
        return "which jar?"
    if target["child"] != child:
        return "which jar?"
    amount = cents_of(form["amount"])
    if not amount:
        return "how much?"
    if source["cents"] - amount < 0:
        return "too much"
    pour(book, child, source, target, amount)
    return "ok"
