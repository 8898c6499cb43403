    with open(path, "a", encoding="utf-8") as file:
        file.write(f"{time}|{parcel}|{place}|{status}\n")
