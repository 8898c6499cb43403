    params = parse_qs(query)
    mail = params.get("mail", [""])[0]
    address = params.get("to", [""])[0]
    if mail == "" or address == "":
        return HOUSE
    if "peek" in params:
        return address
    if "mark" in params and params["mark"][0] != mark(mail, address):
        return HOUSE
    if COUNTS.exists():
        with open(COUNTS) as file:
            counts = json.load(file)
    else:
        counts = {}
    if mail not in counts:
        counts[mail] = {}
    if address not in counts[mail]:
        counts[mail][address] = 0
    counts[mail][address] += 1
    with open(COUNTS, "w") as file:
        json.dump(counts, file)
    return address
