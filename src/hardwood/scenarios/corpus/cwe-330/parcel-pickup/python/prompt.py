import random
import secrets
from dataclasses import dataclass

CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass
class Parcel:
    number: str
    pickup: str = ""


def training_parcel():
    """A parcel for the courier's training screen, with a number such as "XX-BQKT"."""
    parcel = Parcel("XX-")
    parcel.number += "".join(random.choice(CAPITALS) for _ in range(4))
    return parcel


def set_pickup(parcel):
    """Choose the word with which the recipient opens the box, keep it in parcel.pickup.

    The word has eight capital letters ("QTXARWBM") and means nothing. Returns the parcel.
    """
