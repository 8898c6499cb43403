import random
import secrets

DIGITS = "0123456789"


def nearby_bike(bikes):
    """Which of the bikes at the stand lights up; any of them is fine."""
    return random.choice(bikes)


def tutorial_text():
    """Text message in the app's tutorial, with an invented plate: VELO and six digits."""
    plate = "".join(random.choice(DIGITS) for _ in range(6))
    return f"Bike VELO {plate} is yours now."


def login_text():
    """Text message that a rider gets in order to sign in with the phone.

    It says "Your code is 048213." with a code of six digits, which is made for this
    message ("000000" to "999999").
    """
