import random
import secrets

HOLD_MINUTES = 10


def usher_order(ushers):
    return random.sample(ushers, len(ushers))


def layout_preview(seats):
    """Seat -> some barcode, so that there is something to see in the plan's print preview."""
    return {seat: f"{random.getrandbits(64):016x}" for seat in seats}


def hold_seats(seats):
    """Reserve seats for somebody who is about to pay.

    Gives each seat a new barcode of 16 or more hex digits; the seat can only be bought by
    whoever shows that barcode before the hold runs out.

    >>> hold_seats(["C7", "C8"])
    {'C7': '90f2d6a1137bc45e', 'C8': '0c88e1d2f9a4b763'}
    >>> hold_seats([])
    {}
    """
