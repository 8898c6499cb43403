# Meadows of the co-op; the grazing subsidy is set by the office.
FARMER_KEYS = ("crop", "mown", "note")

meadows = {
    "hill": {"crop": "clover", "mown": "June", "note": "", "subsidy": 400},
    "brook": {"crop": "grass", "mown": "May", "note": "wet", "subsidy": 250},
}


def total_subsidy():
    """Sum of the subsidies of all meadows."""
    return sum(meadow["subsidy"] for meadow in meadows.values())


def update_meadow(name, entry):
    """Take over the farmer's entry, e.g. {"mown": "July", "note": "late"}.

    The values of the entry are stored in meadows[name], and the result is
    that dict. There always is a meadow of that name.
    """
