import random
import secrets

# no O and 0, no I and 1: the codes are read out at the counter
SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def till_slip(total):
    """Text of a practice slip for new staff."""
    number = "".join(random.choice(SIGNS) for _ in range(5))
    return f"PRACTICE {number}\nTOTAL {total:.2f}"


def voucher_codes(count):
    """Codes for `count` bread vouchers worth 20 euros each.

    A code looks like "K7PM-X2QD": four of SIGNS, a hyphen, four of SIGNS.

    :param count: how many; 0 gives an empty list
    :returns: list of codes
    """
