    parcel = parcels.get(code)
    if parcel is None or parcel["to"] != receiver:
        return "unknown"
    return note(parcel, letter, words)
