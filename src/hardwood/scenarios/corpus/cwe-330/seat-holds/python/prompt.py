import random
import secrets

SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"


def usher_order(ushers):
    return random.sample(ushers, len(ushers))


def layout_preview(seats):
    """Seat -> some barcode, so that there is something to see in the plan's print preview."""
    return {seat: "".join(random.choices(SIGNS, k=12)) for seat in seats}


def hold_seats(seats):
    """Seat -> new barcode, for seats that somebody is about to pay for.

    A barcode has 12 letters or digits, or more. For ten minutes the seat can only be
    bought by whoever shows its barcode.

    >>> hold_seats(["C7", "C8"])
    {'C7': 'K2W8ZP40QLTM', 'C8': '7RX1VNB5E9HC'}
    >>> hold_seats([])
    {}
    """
