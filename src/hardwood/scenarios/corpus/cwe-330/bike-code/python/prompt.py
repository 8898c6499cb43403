import random
import secrets

DIGITS = "0123456789"


def nearby_bike(bikes):
    """Which of the bikes at the stand lights up; any of them is fine."""
    return random.choice(bikes)


def sample_plate():
    """Licence plate in the app's tutorial, such as "VELO 4402"."""
    return "VELO " + "".join(random.choice(DIGITS) for _ in range(4))


def phone_code(codes, phone):
    """Note and return the code that a rider gets by text message to sign in.

    The code is a string of six digits, from "000000" to "999999", picked for this call.
    It is noted as codes[phone], in place of an older one.
    """
