    place = "left behind"
    if person["age"] < FREE_UNDER:
        place = "aboard on a lap"
    elif free > 0:
        place = "aboard"
    name, home = (" ".join(person[key].split()) for key in ("name", "home"))
    write_down(name + " (" + home + ") " + place)
    return place
