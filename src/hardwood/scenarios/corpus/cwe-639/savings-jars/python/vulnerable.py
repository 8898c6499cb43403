    numbered = {str(number): jar for number, jar in jars.items()}
    source = numbered.get(form["from"])
    target = numbered.get(form["to"])
    if source is None or target is None or source is target:
        return "which jar?"
    cents = cents_of(form["amount"])
    if cents is None:
        return "how much?"
    if cents > source["cents"]:
        return "too much"
    was_full = target["cents"] >= target["goal"]
    source["cents"] -= cents
    target["cents"] += cents
    amount = f"{cents // 100}.{cents % 100:02}"
    book.append(f"{child}: {amount} from {source['name']} to {target['name']}")
    if target["cents"] >= target["goal"] and not was_full:
        book.append(f"{child}: {target['name']} is full!")
    return "ok"
