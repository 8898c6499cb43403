    return parcel + "/" + "".join(random.sample(CAPITALS, 8))
