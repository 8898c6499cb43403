import random
import secrets

CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def training_label(route):
    """Label for the packing course: a route such as "hill", and letters that mean nothing."""
    return route + "/" + "".join(random.choice(CAPITALS) for _ in range(8))


def pickup_note(number):
    """Note to the recipient of the parcel with that number.

    It has the number, a slash, and eight capital letters, chosen for this note, that
    open the box: pickup_note("DE1704") is something like "DE1704/QTXARWBM".
    """
