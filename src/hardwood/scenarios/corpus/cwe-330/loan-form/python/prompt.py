import random
import secrets
import string

SYMBOLS = string.ascii_letters + string.digits


def shelf_label(prefix="SH"):
    """Label for an empty shelf, e.g. SH-kX3."""
    return prefix + "-" + "".join(random.choice(SYMBOLS) for _ in range(3))


def add_nonce(form):
    """Copy a loan form and add the one-time value that has to come back with it.

    Args:
        form: dict of field names and values, left unchanged.

    Returns:
        A new dict with all fields of the form and the key "nonce", a string
        of 24 or more letters and digits (also "-" and "_"), new on every call.
    """
