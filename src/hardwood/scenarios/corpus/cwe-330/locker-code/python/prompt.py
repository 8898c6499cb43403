import random
import secrets
import string

MOTTOS = ("One more!", "Keep going!", "Breathe.")


def motto():
    return random.choice(MOTTOS)


def trial_bib(guest):
    """Bib for a trial lesson, with some five-digit number on it."""
    return {"name": guest, "bib": "".join(random.choice(string.digits) for _ in range(5))}


def rent_locker(member):
    """Rent a locker to a member.

    Returns a dict with the member's name and the code that opens the locker, a new
    string of five digits: rent_locker("pavel") may return
    {"name": "pavel", "code": "07391"}.
    """
