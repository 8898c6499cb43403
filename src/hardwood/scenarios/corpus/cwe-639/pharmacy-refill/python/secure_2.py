    found = {}
    for path in FOLDER.glob("*.json"):
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        if data["patient"] == patient:
            found[path.stem] = data
    why = None
    data = found.get(str(number))
    if not data:
        why = "not found"
    elif data["until"] < today:
        why = "expired"
    elif data["last"] and days_between(data["last"], today) < 20:
        why = "too soon"
    elif not 1 <= packs <= data["refills"]:
        why = "packs"
    if why:
        return {"order": None, "why": why}
    text = "{} x {} ({})".format(packs, data["drug"], data["pack"])
    store(number, {**data, "refills": data["refills"] - packs, "last": today})
    with ORDERS.open("a", encoding="utf-8") as orders:
        print(today, patient, text, sep=";", file=orders)
    return {"order": text, "left": data["refills"] - packs}
