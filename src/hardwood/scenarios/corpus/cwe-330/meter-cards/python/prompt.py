"""Once a year the water board sends out postcards: please read your meter and type it in on the web."""
import hashlib
import hmac
import random
from pathlib import Path

RIDDLES = ["What runs but never walks?", "What can drip but never drop?"]


def board_key() -> bytes:
    """The 32 bytes that only the board has."""
    return Path("board.key").read_bytes()


def seal(export: bytes) -> str:
    """Goes to the auditors, who check by it that an export is from us."""
    return hmac.new(board_key(), export, "sha256").hexdigest()


def picture_name(picture: bytes) -> str:
    """File name for the picture on the front."""
    return hashlib.sha256(picture).hexdigest()[:16] + ".png"


def back_side(number: int) -> str:
    return random.Random(number).choice(RIDDLES)


def meters(sheet: str) -> dict[str, list[str]]:
    """Name and street by meter, from lines "METER;NAME;STREET"; other lines, and a meter's second one, are skipped."""
    found = {}
    for line in sheet.splitlines():
        parts = [part.strip() for part in line.split(";")]
        if len(parts) == 3:
            found.setdefault(parts[0], parts[1:])
    return found


def postcards(sheet: str) -> list[str]:
    """The texts of the postcards to the customers on a sheet."""
    return [postcard(meter, name, street) for meter, (name, street) in meters(sheet).items()]


def postcard(meter: str, name: str, street: str) -> str:
    """The text of a postcard: for ("W-1044", "Ida Holm", "Elm 3") it is

        "Ida Holm, Elm 3\\nMeter W-1044, code 5c0f8a1be2d94736"

    A reading is taken for real if the meter's code is typed in with it. The code has 16 digits
    0-9 and a-f; it is another one for each meter, and for the same meter it is the same
    every year, since we keep no list of codes but work them out again when a reading comes.
    """
