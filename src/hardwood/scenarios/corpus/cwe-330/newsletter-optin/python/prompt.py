"""Sign-ups for the town's newsletter. Nobody gets it who has not opened the link in a first mail."""
import random
import re
import secrets
import string

CONFIRM = "https://town.example/yes/"
ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
ALPHABET = string.ascii_lowercase + string.digits


def subject() -> str:
    """We try out two subjects."""
    return random.choice(["Please confirm", "One click to go"])


def campaign_id() -> str:
    """Number of a mailing in our statistics, e.g. "m7c0a4k2"."""
    return "m" + "".join(random.choice(ALPHABET) for _ in range(7))


def new_on(sheet: str, waiting: dict[str, str]) -> list[str]:
    """The addresses on a sheet, in lower case and each once, that are not waiting yet."""
    lines = [line.strip().lower() for line in sheet.splitlines()]
    return [line for line in dict.fromkeys(lines) if ADDRESS.fullmatch(line) and line not in waiting]


def confirmation(address: str, key: str) -> dict[str, str]:
    """{"to": "ida@post.example", "subject": "One click to go", "text": "https://town.example/yes/4k0zq..."}"""
    return {"to": address, "subject": subject(), "text": CONFIRM + key}


def first_mails(sheet: str, waiting: dict[str, str]) -> list[dict]:
    """Make the first mails to the people on a sign-up sheet.

    Each address that is new on it gets a key, made up for it alone, of 20 or more letters and
    digits. The key is stored as waiting[address], and the list that is returned has a
    confirmation for each address with its key.
    """
