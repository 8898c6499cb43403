import random
import secrets
import string
from dataclasses import dataclass


@dataclass
class Parcel:
    number: str
    box: int
    pickup: str = ""


def demo_parcel():
    """A parcel for the training screen, with a number such as DE481516."""
    digits = "".join(random.choice(string.digits) for _ in range(6))
    return Parcel("DE" + digits, random.randint(1, 40))


def set_pickup(parcel):
    """Choose the code with which the parcel's box opens and keep it in parcel.pickup.

    The code has eight characters: two capital letters A to Z and six digits ("QT620914").
    It is returned as well.
    """
