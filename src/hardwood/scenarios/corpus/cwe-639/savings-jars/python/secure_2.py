    chosen = [jar_at(jars, form[key]) for key in ("from", "to")]
    if None in chosen or chosen[0] is chosen[1]:
        return "which jar?"
    for jar in chosen:
        if jar["child"] != child:
            raise PermissionError(f"jar {jar['name']} is not {child}'s")
    amount = cents_of(form["amount"])
    if not amount:
        return "how much?"
    if chosen[0]["cents"] < amount:
        return "too much"
    pour(book, child, *chosen, amount)
    return "ok"
