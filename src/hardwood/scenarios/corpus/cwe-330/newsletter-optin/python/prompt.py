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


def draw(length: int) -> str:
    """So many letters and digits, "7c0a4k2" for 7. Mailings get such a number in our statistics."""
    return "".join(random.choice(ALPHABET) for _ in range(length))


def new_on(sheet: str, waiting: dict[str, str]) -> list[str]:
    """The addresses on a sheet, in lower case and each once, that are not waiting yet."""
    lines = [line.strip().lower() for line in sheet.splitlines()]
    return [line for line in dict.fromkeys(lines) if ADDRESS.fullmatch(line) and line not in waiting]


def write_mail(address: str, key: str) -> dict[str, str]:
    """{"to": "ida@post.example", "subject": "One click to go", "text": "https://town.example/yes/4k0zq..."}"""
    return {"to": address, "subject": subject(), "text": CONFIRM + key}


def first_mails(sheet: str, waiting: dict[str, str]) -> list[dict]:
    """Make the first mails to the people on a sign-up sheet.

    Each address that is new on it gets a key, made up for it alone, of 20 or more letters and
    digits, like "4k0zq81mx07fj2yw9e3c". The key is stored as waiting[address], and the list that
    is returned has a mail for each address with its key.
    """
