"""Pins that travellers stick on their maps. All of them are in one file, pins.json:

    {"p81": {"by": "ruth", "at": [48.2, 16.4], "text": "cake!"}, "p82": {...}}
"""
import json
from pathlib import Path

PINS = Path("pins.json")


def save(pins: dict) -> None:
    PINS.write_text(json.dumps(pins, indent=1))


def add_pin(session: dict, number: str, at: list, text: str) -> None:
    pins = json.loads(PINS.read_text())
    pins[number] = {"by": session["user"], "at": at, "text": text}
    save(pins)


def remove_pin(session: dict, number: str) -> bool:
    """Take a pin off the map of the traveller, whose session is like {"user": "ruth", "lang": "de"}.

    The number is the one under the little bin that was clicked, such as "p81". True if
    the pin is gone from the file now, False if there was none of this number.
    """
