from dataclasses import astuple


def edited(values):
    cabin = candidate.Cabin("Lake hut", 2, 70)
    candidate.edit_listing(cabin, values)
    return list(astuple(cabin))


def kept(values):
    cabin = candidate.Cabin("Lake hut", 2, 70)
    try:
        candidate.edit_listing(cabin, values)
    except Exception:
        pass
    return list(astuple(cabin))
