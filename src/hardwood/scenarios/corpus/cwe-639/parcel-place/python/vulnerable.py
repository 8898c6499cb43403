    parcel = parcels.get(code)
    if parcel is None:
        return "unknown"
    return note(parcel, letter, words)
