    crates = []
    for parcel in parcels:
        if crates and sum(crates[-1]) + parcel <= MAX_KILOS:
            crates[-1].append(parcel)
        else:
            crates.append([parcel])
    return crates
