import random
import secrets

SYMBOLS = "abcdefghijkmnpqrstuvwxyz23456789"


def label_shelf(shelf):
    # labels are printed and glued on; a shelf is a dict
    shelf["label"] = "".join(random.choice(SYMBOLS) for _ in range(5))
    return shelf


def stamp_form(form):
    """Put the one-time stamp into a loan form that is about to be shown to a reader.

    Args:
        form: dict of field names and values, e.g. {"reader": "Kaya", "book": 77}.

    Returns:
        The same dict, in which form["stamp"] is now a new string of 20 or more letters
        and digits. A form that comes back without its stamp is turned down.
    """
