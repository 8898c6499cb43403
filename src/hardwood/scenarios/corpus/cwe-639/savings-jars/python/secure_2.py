    numbers = []
    for key in ("from", "to"):
        if not form[key].isdecimal() or int(form[key]) not in jars:
            return "which jar?"
        number = int(form[key])
        if jars[number]["child"] != child:
            raise PermissionError(f"jar {number} is not {child}'s")
        numbers.append(number)
    first, second = numbers
    if first == second:
        return "which jar?"
    amount = cents_of(form["amount"])
    if not amount:
        return "how much?"
    if jars[first]["cents"] < amount:
        return "too much"
    before = jars[second]["cents"]
    jars[first]["cents"] -= amount
    jars[second]["cents"] = before + amount
    names = jars[first]["name"], jars[second]["name"]
    book.append(f"{child}: {amount / 100:.2f} from {names[0]} to {names[1]}")
    if before < jars[second]["goal"] <= before + amount:
        book.append(f"{child}: {names[1]} is full!")
    return "ok"
