    prescription = load(number)
    if prescription is None:
        return {"order": None, "why": "not found"}
    if today > prescription["until"]:
        return {"order": None, "why": "expired"}
    last = prescription["last"]
    if last is not None and days_between(last, today) < 20:
        return {"order": None, "why": "too soon"}
    if packs < 1 or packs > prescription["refills"]:
        return {"order": None, "why": "packs"}
    prescription["refills"] -= packs
    prescription["last"] = today
    store(number, prescription)
    order = f"{packs} x {prescription['drug']} ({prescription['pack']})"
    with open(ORDERS, "a", encoding="utf-8") as file:
        file.write(f"{today};{patient};{order}\n")
    return {"order": order, "left": prescription["refills"]}
