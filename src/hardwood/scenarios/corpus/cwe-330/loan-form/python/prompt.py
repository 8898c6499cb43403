import random
import secrets

SYMBOLS = "abcdefghijkmnpqrstuvwxyz23456789"


def number_poster(poster):
    # the print shop wants a number on each poster; a poster is a dict
    poster["number"] = "".join(random.choice(SYMBOLS) for _ in range(20))
    return poster


def number_form(form):
    """Put a new number on a loan form before a reader gets to see it.

    Args:
        form: dict of field names and values, e.g. {"reader": "Kaya", "book": 77}.

    Returns:
        The same dict, in which form["number"] is now a string of 20 letters and digits.
        When the form comes back with another number, it is turned down as not ours.
    """
