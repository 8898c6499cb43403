# Check-in of the campsite. At night the gate opens to four digits, which stand on the receipt.
import random
import secrets

PITCH = 1200   # cents per night
PERSON = 550


def suggest_pitch(free: list[str]) -> str:
    """Some free pitch, so that not all go to the lake first."""
    return random.choice(free)


def write_digits(number: int) -> str:
    """"0427" for 427"""
    return f"{number:04d}"


def try_printer() -> str:
    """What comes out when the receipt printer is tried."""
    return "GATE " + write_digits(random.randint(0, 9999))


def stays(arrivals: list[dict]) -> list[dict]:
    """The arrivals that get a receipt, which are those with nights and people."""
    return [arrival for arrival in arrivals if arrival["nights"] > 0 and arrival["people"] > 0]


def price(nights: int, people: int) -> int:
    """A night costs half, rounded down, from the seventh on: price(3, 2) == 6900, price(7, 1) == 11375"""
    night = PITCH + PERSON * people
    return min(nights, 6) * night + max(nights - 6, 0) * (night // 2)


def make_receipt(arrival: dict, gate: str) -> dict:
    """{"plate": "K-XY 12", "cents": 6900, "gate": "0427"}"""
    return {"plate": arrival["plate"], "cents": price(arrival["nights"], arrival["people"]), "gate": gate}


def check_in(arrivals: list[dict], in_use: set[str]) -> list[dict]:
    """Check in a row of arrivals, like {"plate": "K-XY 12", "nights": 3, "people": 2}, and return their receipts.

    For each arrival of the stays(), in the same order, a number from 0 to 9999 is drawn for the gate, and drawn
    again while its digits, like "0427", are in_use. The gate is then added to in_use, and to the
    receipts comes make_receipt(arrival, gate).
    """
