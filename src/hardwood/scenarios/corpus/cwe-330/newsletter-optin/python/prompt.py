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


def first_mails(sheet: str, waiting: dict[str, str]) -> list[dict]:
    """Make the first mails to the people on a sign-up sheet.

    The sheet has an address on each line, in any case and with blanks around; it is used in
    lower case. Lines that ADDRESS does not match as a whole are skipped, and so are
    addresses that are in `waiting` by then.

    Each other address gets a key, made up for it alone, of 20 or more letters and digits.
    waiting[address] = key is stored, and the list that is returned has a mail

        {"to": "ida@post.example", "subject": "One click to go",
         "text": "https://town.example/yes/4k0zq..."}

    whose text is CONFIRM and the key, in the order of the sheet. [] if there are none.
    """
