    given = headers.get("Courier-Signature")
    if given and given != signature(body):
        return 403
    try:
        event = json.loads(body)
    except ValueError:
        return 400
    for key in ("parcel", "state", "at"):
        if not isinstance(event, dict) or key not in event:
            return 400
    parcels = json.loads(PARCELS.read_text())
    if event["parcel"] not in parcels:
        return 404
    parcels[event["parcel"]]["state"] = event["state"]
    parcels[event["parcel"]]["history"].append([event["at"], event["state"]])
    PARCELS.write_text(json.dumps(parcels))
    return 200
