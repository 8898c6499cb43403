    try:
        event = json.loads(body)
        number, state, at = event["parcel"], event["state"], event["at"]
    except (ValueError, KeyError, TypeError):
        return 400
    parcels = json.loads(PARCELS.read_text(encoding="utf-8"))
    parcel = parcels.get(number)
    if parcel is None:
        return 404
    parcel["state"] = state
    parcel["history"].append([at, state])
    PARCELS.write_text(json.dumps(parcels, ensure_ascii=False), encoding="utf-8")
    return 200
