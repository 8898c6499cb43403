import random
import secrets

CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
TRAINING_ROUTES = ["north", "harbour", "hill"]


def training_label():
    """Label for the packing course: a route and eight letters that mean nothing."""
    letters = "".join(random.choice(CAPITALS) for _ in range(8))
    return f"{random.choice(TRAINING_ROUTES)}/{letters}"


def pickup_note(parcel):
    """Note to the recipient of a parcel: its number, a slash, and the word that opens the box.

    The word is eight capital letters, chosen for this note. So pickup_note("DE1704")
    is something like "DE1704/QTXARWBM".
    """
