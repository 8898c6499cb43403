    try:
        source = jars[int(form["from"])]
        target = jars[int(form["to"])]
    except (KeyError, ValueError):
        return "which jar?"
    if form["from"] == form["to"] or target["child"] != child:
        return "which jar?"
    cents = cents_of(form["amount"])
    if cents is None:
        return "how much?"
    if source["cents"] < cents:
        return "too much"
    old = target["cents"]
    source["cents"] = source["cents"] - cents
    target["cents"] = target["cents"] + cents
    book.append("%s: %.2f from %s to %s" % (child, cents / 100, source["name"], target["name"]))
    if old < target["goal"] and target["cents"] >= target["goal"]:
        book.append("%s: %s is full!" % (child, target["name"]))
    return "ok"
