    if person["age"] < FREE_UNDER:
        place = "aboard on a lap"
    else:
        place = "aboard" if free > 0 else "left behind"
    write_down(f"{person['name']} ({person['home']}) {place}")
    return place
