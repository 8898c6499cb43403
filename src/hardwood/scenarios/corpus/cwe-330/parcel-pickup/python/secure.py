    parcel.pickup = "".join(secrets.choice(CAPITALS) for _ in range(8))
    return parcel
