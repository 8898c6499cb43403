    name = person["name"].replace("\r", " ").replace("\n", " ")
    home = person["home"].replace("\r", " ").replace("\n", " ")
    if person["age"] < FREE_UNDER:
        place = "aboard on a lap"
    else:
        place = "aboard" if free > 0 else "left behind"
    write_down(f"{name} ({home}) {place}")
    return place
