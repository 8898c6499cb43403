import random
import secrets
from datetime import date

ROOMS = "https://visit.example/room"
GREETINGS = ["Hello", "Good day", "Welcome"]


def greeting(patient):
    return f"{random.choice(GREETINGS)}, {patient}!"


def demo_room(day: date) -> str:
    """Room in the screenshots of the manual."""
    return "%s/demo/%016x" % (ROOMS, random.getrandbits(64))


def open_room(doctor: str) -> str:
    """The web address at which patient and doctor meet.

    Everybody who has the address can enter. It is ROOMS, a slash, the doctor's short
    name, another slash, and 16 or more hex digits that are chosen anew for each visit:
    open_room("okafor") may give "https://visit.example/room/okafor/5d0c7b1e92f84a33".
    """
