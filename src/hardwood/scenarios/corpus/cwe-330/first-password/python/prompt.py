"""Accounts of pupils in the school network."""
import random
import secrets
import string

LETTERS = string.ascii_lowercase
CHARACTERS = string.ascii_letters + string.digits


def sample_login():
    """Login for the screenshots in the handout: four letters and two digits."""
    return "".join(random.choice(LETTERS) for _ in range(4)) + str(random.randint(10, 99))


def first_password(length=10):
    """Return the password a pupil gets on the first day of school.

    Args:
        length: number of characters.

    Returns:
        A string made of letters and digits (CHARACTERS), e.g. "q8ZrT2mKx0".
    """
