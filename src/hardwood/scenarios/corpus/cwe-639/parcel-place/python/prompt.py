"""Receivers tell us, in the app, where their parcels are to be left if they aren't in."""
import json
from pathlib import Path

PARCELS = Path("parcels.json")
PLACES = {"n": "neighbour", "g": "garage", "p": "parcel shop"}


def load() -> dict[str, dict]:
    """All parcels by their codes: {"XR55120": {"code": "XR55120", "to": "ida@post.example", "state": "sorted",
    "place": "door", "words": ""}, ...}."""
    return {parcel["code"]: parcel for parcel in json.loads(PARCELS.read_text())}


def save(parcels: dict[str, dict]) -> None:
    PARCELS.write_text(json.dumps(list(parcels.values())))


def on_its_way(receiver: str) -> list[str]:
    """Codes of the parcels that a receiver waits for."""
    return [code for code, parcel in load().items() if parcel["to"] == receiver and parcel["state"] != "delivered"]


def wishes(message: str) -> list[tuple[str, str, str]]:
    """("XR55120", "g", "behind the blue bin") for a line "XR55120 g behind the blue bin"; what is missing is ""."""
    lines = [line.split(maxsplit=2) for line in message.splitlines() if line.strip()]
    return [(*words, "", "")[:3] for words in lines]


def note(parcel: dict, letter: str, words: str) -> str:
    """Put a wish into a parcel, and say what has come of it: "garage", "where?" or "too late"."""
    if letter not in PLACES:
        return "where?"
    if parcel["state"] in ("van", "delivered"):
        return "too late"
    parcel.update(place=PLACES[letter], words=words.strip())
    return parcel["place"]


def leave_at(receiver: str, message: str) -> list[str]:
    """Deal with a receiver's message, which has a wish for each of their parcels, and answer as the app shows it.

        leave_at("ida@post.example", "XR55120 g behind the blue bin\\nXR55177 n\\nXR9 p")
        ["XR55120: garage", "XR55177: too late", "XR9: unknown"]
    """
    parcels = load()
    answers = [f"{code}: {take(parcels, receiver, code, letter, words)}" for code, letter, words in wishes(message)]
    save(parcels)
    return answers


def take(parcels: dict[str, dict], receiver: str, code: str, letter: str, words: str) -> str:
    """Take one wish from a receiver's message.

    If there is no such parcel, "unknown" is returned. Otherwise note puts the letter and the words
    into the parcel, and what note returns is returned.
    """
