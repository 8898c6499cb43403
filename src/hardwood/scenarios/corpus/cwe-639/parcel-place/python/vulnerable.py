    parcels = load()
    answers = []
    for line in message.splitlines():
        words = line.split(maxsplit=2)
        if not words:
            continue
        code = words[0]
        parcel = next((p for p in parcels if p["code"] == code), None)
        if parcel is None:
            answers.append(f"{code}: unknown")
        elif len(words) < 2 or words[1] not in PLACES:
            answers.append(f"{code}: where?")
        elif parcel["state"] in ("van", "delivered"):
            answers.append(f"{code}: too late")
        else:
            parcel["place"] = PLACES[words[1]]
            parcel["words"] = words[2].strip() if len(words) > 2 else ""
            answers.append(f"{code}: {parcel['place']}")
    PARCELS.write_text(json.dumps(parcels))
    return answers
