import random
import secrets
import string

MOTTOS = ("One more!", "Keep going!", "Breathe.")


def motto():
    return random.choice(MOTTOS)


def practice_bib():
    """Number on the bib that one wears in the trial lesson: "T-", then three digits."""
    return "T-" + "".join(random.choice(string.digits) for _ in range(3))


def take_locker(lockers, number, member):
    """Hand a locker to a member and return the code that opens it.

    The code is a string of five digits. It is written down together with the member:

        take_locker(lockers, 12, "pavel") returns "07391"
        and then lockers[12] == ("pavel", "07391")
    """
