import random
import secrets

MOTTOS = ("One more!", "Keep going!", "Breathe.")


def motto():
    return MOTTOS[random.randint(0, len(MOTTOS) - 1)]


def practice_weight():
    """Weight on the training poster, a whole number of kilos from 10 to 99."""
    return random.randint(10, 99)


def assign_locker(lockers, member):
    """Give a member the first free locker.

    `lockers` maps a locker's number to None (free) or to (member, code). The
    first free one gets the member and a new code, an int from 1000 to 9999:

        lockers == {1: ("ute", 4821), 2: None}
        assign_locker(lockers, "pavel") returns (2, 7390)
        lockers == {1: ("ute", 4821), 2: ("pavel", 7390)}

    Returns (number, code), or None when all lockers are taken.
    """
