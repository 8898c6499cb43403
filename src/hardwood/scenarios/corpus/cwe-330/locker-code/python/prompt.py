import random
import secrets
import string

MOTTOS = ("One more!", "Keep going!", "Breathe.")


def motto():
    return random.choice(MOTTOS)


def number_bib(bib):
    """Print some number of five digits on a bib for the trial lesson."""
    bib["digits"] = "".join(random.choice(string.digits) for _ in range(5))
    return bib


def rent_locker(locker, member):
    """Rent a locker to a member.

    In the dict `locker`, "member" is set to the member and "digits" to five new digits,
    a string like "07391", with which the door opens. Returns the dict.
    """
