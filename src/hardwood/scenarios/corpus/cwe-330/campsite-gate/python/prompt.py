# Check-in of the campsite. At night the gate opens to four digits, which stand on the receipt.
import random
import secrets

PITCH = 1200   # cents per night
PERSON = 550
DIGITS = "0123456789"


def suggest_pitch(free: list[str]) -> str:
    """Some free pitch, so that not all go to the lake first."""
    return random.choice(free)


def test_print() -> str:
    """What comes out when the receipt printer is tried."""
    return "GATE " + "".join(random.choice(DIGITS) for _ in range(4))


def check_in(arrivals: list[dict], in_use: set[str]) -> list[dict]:
    """Check in a row of arrivals and return their receipts, in the same order.

    An arrival is {"plate": "K-XY 12", "nights": 3, "people": 2}. A night costs PITCH and
    PERSON for each of the people; from the seventh night on (nights 7, 8, ...) only half of
    that, rounded down. Arrivals without nights or without people get no receipt.

    The gate digits of a receipt are drawn for it, and are not among those in use, to which
    they are then added. The receipt is

        {"plate": "K-XY 12", "cents": 6900, "gate": "0427"}
    """
