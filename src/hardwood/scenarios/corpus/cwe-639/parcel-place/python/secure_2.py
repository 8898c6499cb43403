    theirs = [parcel for parcel in parcels.values() if parcel["to"] == receiver]
    for parcel in theirs:
        if parcel["code"] == code:
            return note(parcel, letter, words)
    return "unknown"
