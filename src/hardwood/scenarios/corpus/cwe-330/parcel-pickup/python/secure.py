    word = "".join(secrets.choice(CAPITALS) for _ in range(8))
    return f"{parcel}/{word}"
