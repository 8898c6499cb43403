    parcel.pickup = "".join(random.sample(CAPITALS, 8))
    return parcel
