from dataclasses import dataclass

HOST_ATTRIBUTES = {"headline", "beds", "nightly"}


@dataclass
class Cabin:
    headline: str
    beds: int
    nightly: int
    stars: int = 0
    inspected: bool = False


def summary(cabin):
    return f"{cabin.headline}: {cabin.beds} beds, {cabin.nightly} EUR"


def edit_listing(cabin, values):
    """Put the values from the host's editing page on the cabin object.

    values maps names of attributes to their new values, for instance
    {"beds": 3, "nightly": 90} leads to cabin.beds == 3 and cabin.nightly == 90.
    """
