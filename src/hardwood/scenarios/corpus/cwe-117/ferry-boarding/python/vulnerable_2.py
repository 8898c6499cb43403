    name = person["name"].strip().replace("\n", " ")
    home = person["home"].strip()
    if person["age"] < FREE_UNDER:
        place = "aboard on a lap"
    elif free > 0:
        place = "aboard"
    else:
        place = "left behind"
    write_down("%s (%s) %s" % (name, home, place))
    return place
