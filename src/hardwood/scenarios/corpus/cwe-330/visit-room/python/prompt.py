import random
import secrets
from datetime import date

ROOMS = "https://visit.example/room"
GREETINGS = ["Hello", "Good day", "Welcome"]


def greeting(patient: str, day: date) -> str:
    return f"{random.choice(GREETINGS)}, {patient}! It is {day:%d %B}."


def screenshot_room() -> str:
    """Address in the screenshots of the manual; there is no such room."""
    return "%s/%016x" % (ROOMS, random.getrandbits(64))


def open_room() -> str:
    """The web address at which one patient and one doctor meet.

    Everybody who has the address can enter. It is ROOMS, a slash, and at least 16
    characters 0-9 and a-f that are new for each visit, for example
    "https://visit.example/room/5d0c7b1e92f84a33".
    """
