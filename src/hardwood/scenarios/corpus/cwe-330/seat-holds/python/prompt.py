import random
import secrets
import time

HOLD_MINUTES = 10


def usher_order(ushers):
    """Ushers in the order of tonight's breaks."""
    return random.sample(ushers, len(ushers))


def placeholder_barcode():
    """Something to print under the layout preview of a ticket."""
    return f"{random.getrandbits(64):016X}"


def hold_seats(seats):
    """Reserve seats for somebody who is about to pay.

    For each seat a token is handed out, with which that seat can be bought until
    the hold runs out. A token has 16 hex digits in upper case.

    >>> hold_seats(["C7", "C8"])
    {'C7': '90F2D6A1137BC45E', 'C8': '0C88E1D2F9A4B763'}
    >>> hold_seats([])
    {}
    """
