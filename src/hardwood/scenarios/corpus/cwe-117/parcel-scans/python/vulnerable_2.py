    place = place.replace("\n", " ")
    with open(path, "a", encoding="utf-8") as file:
        file.write("|".join([time, parcel, place, status]) + "\n")
