    if "|" in place or "\n" in place:
        raise ValueError(f"not a place: {place!r}")
    with open(path, "a", encoding="utf-8") as file:
        file.write("|".join([time, parcel, place, status]) + "\n")
