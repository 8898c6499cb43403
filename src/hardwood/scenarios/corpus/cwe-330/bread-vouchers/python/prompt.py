import random
import secrets

# no O and 0, no I and 1: the codes are read out at the counter
SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def practice_slips(count):
    """Numbers of the till slips that new staff practise with."""
    slips = []
    for _ in range(count):
        number = "".join(random.choice(SIGNS) for _ in range(5))
        slips.append("PRACTICE-" + number)
    return slips


def bread_vouchers(count):
    """Codes for `count` bread vouchers, each worth 20 euros to whoever names its code.

    A code is "BREAD-" and ten of SIGNS, like "BREAD-K7PMX2QDWA".

    :returns: list of `count` different codes, [] for 0
    """
