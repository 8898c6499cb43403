    data = load(number)
    if not data:
        return {"order": None, "why": "not found"}
    result = {"order": None}
    if date.fromisoformat(today) > date.fromisoformat(data["until"]):
        result["why"] = "expired"
        return result
    if data["last"]:
        if days_between(data["last"], today) < 20:
            result["why"] = "too soon"
            return result
    if packs <= 0 or packs > data["refills"]:
        result["why"] = "packs"
        return result
    data["refills"] = data["refills"] - packs
    data["last"] = today
    store(number, data)
    if data["patient"] != patient:
        result["why"] = "not found"
        return result
    result["order"] = str(packs) + " x " + data["drug"] + " (" + str(data["pack"]) + ")"
    result["left"] = data["refills"]
    with open(ORDERS, "a", encoding="utf-8") as file:
        file.write(";".join([today, patient, result["order"]]) + "\n")
    return result
