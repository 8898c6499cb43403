import random
import secrets
import time

CODE_MINUTES = 5


def nearby_bike(bikes):
    """Which of the bikes at the stand lights up; any of them is fine."""
    return bikes[random.randint(0, len(bikes) - 1)]


def send_code(phone, pending, send):
    """Text a rider the code that proves the phone number is theirs.

    The code is a string of six digits from "000000" to "999999". It is
    remembered as pending[phone] = code, then send(phone, code) is called.
    Returns nothing.
    """
