import hashlib
import random
import secrets
import time
from urllib.parse import urlencode

RESET_PAGE = "https://tunes.example/reset"
AVATAR_PAGE = "https://avatars.example/img"


def avatar_url(email, size=80):
    name = hashlib.sha1(email.lower().encode()).hexdigest()
    return AVATAR_PAGE + "/" + name + "?" + urlencode({"s": size})


def song_of_the_day(songs):
    return random.choice(songs)


def reset_url(email):
    """Address that a listener who forgot the password gets by mail.

    It is RESET_PAGE, "?", and the query fields email and token. The token is
    a hex string of 40 characters, a new one for each mail:

        >>> reset_url("mia@tunes.example")
        'https://tunes.example/reset?email=mia%40tunes.example&token=4be30d9814c6a07750e1f2a87b3c96d5e8f0a1b2'
    """
