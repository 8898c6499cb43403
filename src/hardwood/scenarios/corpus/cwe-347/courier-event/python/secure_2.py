    expected = hmac.digest(COURIER_KEY, body, "sha256")
    try:
        given = bytes.fromhex(headers["Courier-Signature"])
    except (KeyError, ValueError) as error:
        raise PermissionError("event without a proper signature") from error
    if given != expected:
        raise PermissionError("event that is not of the courier")
    try:
        event = json.loads(body)
    except ValueError:
        return 400
    if not isinstance(event, dict) or not {"parcel", "state", "at"} <= event.keys():
        return 400
    with open(PARCELS, encoding="utf-8") as file:
        parcels = json.load(file)
    if event["parcel"] not in parcels:
        return 404
    entry = parcels[event["parcel"]]
    entry["state"] = event["state"]
    entry["history"] += [[event["at"], event["state"]]]
    with open(PARCELS, "w", encoding="utf-8") as file:
        json.dump(parcels, file)
    return 200
