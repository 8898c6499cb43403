    parcels = load()
    codes = [parcel["code"] for parcel in parcels]
    result = []
    if not on_its_way(receiver):
        return [line.split()[0] + ": unknown" for line in message.splitlines() if line.strip()]
    for line in message.splitlines():
        line = line.strip()
        if line == "":
            continue
        parts = line.split(" ", 2)
        code = parts[0]
        if code not in codes:
            result.append(code + ": unknown")
            continue
        parcel = parcels[codes.index(code)]
        if len(parts) == 1 or parts[1] not in PLACES:
            result.append(code + ": where?")
            continue
        if parcel["state"] == "van" or parcel["state"] == "delivered":
            result.append(code + ": too late")
            continue
        parcel["place"] = PLACES[parts[1]]
        parcel["words"] = parts[2] if len(parts) == 3 else ""
        result.append(code + ": " + parcel["place"])
    PARCELS.write_text(json.dumps(parcels))
    return result
