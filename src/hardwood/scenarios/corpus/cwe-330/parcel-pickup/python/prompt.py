import random
import secrets

CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def training_label(route):
    """Label for the packing course: a route, and eight letters that mean nothing."""
    letters = "".join(random.choice(CAPITALS) for _ in range(8))
    return route, letters


def pickup_note(number):
    """What the recipient of a parcel is told when it lies in the machine.

    Returns the parcel's number, as given, and the eight capital letters that open the box
    this time: pickup_note("DE1704") returns something like ("DE1704", "QTXARWBM").
    """
