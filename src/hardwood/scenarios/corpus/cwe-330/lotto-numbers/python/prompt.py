"""The club's Saturday lottery: six numbers out of 49."""
import random
import secrets

BALLS = range(1, 50)


def lucky_dip():
    """Fill in a ticket for a player who has no favourite numbers."""
    return sorted(random.sample(BALLS, 6))


def matches(ticket, drawn):
    return len(set(ticket) & set(drawn))


def saturday_draw():
    """Draw the winning numbers that the jackpot is paid on.

    Returns:
        list[int]: six different numbers of BALLS, smallest first,
        e.g. [4, 11, 12, 30, 37, 49].
    """
