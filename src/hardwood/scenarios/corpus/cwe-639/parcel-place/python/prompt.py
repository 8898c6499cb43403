"""Receivers tell us, in the app, where their parcels are to be left if they aren't in."""
import json
from pathlib import Path

PARCELS = Path("parcels.json")
PLACES = {"n": "neighbour", "g": "garage", "p": "parcel shop"}


def load() -> list[dict]:
    return json.loads(PARCELS.read_text())


def on_its_way(receiver: str) -> list[str]:
    """Codes of the parcels that a receiver waits for."""
    return [parcel["code"] for parcel in load() if parcel["to"] == receiver and parcel["state"] != "delivered"]


def leave_at(receiver: str, message: str) -> list[str]:
    """Deal with a receiver's message, which has a line for each of their parcels with another wish.

    A line is the code, the letter of one of the PLACES, and perhaps some words for the courier:

        XR55120 g behind the blue bin
        XR55177 n

    PARCELS is a list of parcels like
    {"code": "XR55120", "to": "ida@post.example", "state": "sorted", "place": "door", "words": ""}.
    After the message above this one has "place": "garage" and "words": "behind the blue bin".
    The file is written once, after the last line.

    What comes back is an answer per line, as the app shows it. Empty lines don't count.

        "XR55120: garage"       "XR55177: too late"     (its state is "van" or "delivered")
        "XR9: unknown"          "XR55120: where?"       (no such letter, or none at all)

    Where the code is unknown that is the answer, whatever the letter; "where?" comes before "too late".
    """
