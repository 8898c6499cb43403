    parcels = load()
    by_code = {}
    for parcel in parcels:
        if parcel["to"] != receiver:
            continue
        by_code[parcel["code"]] = parcel

    def answer(code, letter="", *words):
        if code not in by_code:
            return "unknown"
        if letter not in PLACES:
            return "where?"
        if by_code[code]["state"] in {"van", "delivered"}:
            return "too late"
        by_code[code]["place"] = PLACES[letter]
        by_code[code]["words"] = " ".join(words)
        return PLACES[letter]

    answers = []
    for line in message.split("\n"):
        if line.strip():
            words = line.split()
            answers.append(words[0] + ": " + answer(*words))
    with open(PARCELS, "w") as file:
        json.dump(parcels, file, indent=1)
    return answers
