import random
import secrets
import string
from urllib.parse import urlencode

RESET_PAGE = "https://tunes.example/reset"
POLL_PAGE = "https://tunes.example/poll"
LETTERS = string.ascii_letters + string.digits


def poll_url(email):
    """Address of the yearly listeners' poll; c only counts the mails that were read."""
    c = "".join(random.choices(LETTERS, k=20))
    return POLL_PAGE + "?" + urlencode({"email": email, "c": c})


def reset_url(email):
    """Address that a listener who forgot the password gets by mail.

    It is RESET_PAGE with the query fields email and c. Here c is the one-time code that
    the reset page asks for: 20 letters and digits or more, new for each mail.

        >>> reset_url("mia@tunes.example")
        'https://tunes.example/reset?email=mia%40tunes.example&c=x8Kq2mTz41LbVw90sYdE'
    """
