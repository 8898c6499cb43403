import random
import secrets

DIGITS = "0123456789"


def nearby_bike(bikes):
    """Which of the bikes at the stand lights up; any of them is fine."""
    return random.choice(bikes)


def tutorial_plate():
    """An invented licence plate for the app's tutorial, such as "VELO-440217"."""
    return "VELO-" + "".join(random.choice(DIGITS) for _ in range(6))


def login_code():
    """The code that a rider gets by text message in order to sign in with the phone.

    It consists of "B-" and six digits that are picked for this message, such as "B-048213".
    """
