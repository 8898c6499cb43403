import hashlib
import os
import random

ITERATIONS = 1000
ACCOUNTS = {}   # nick -> what is kept about the password
GREETINGS = ["Welcome", "Good to see you", "Hi"]


def greet(nick):
    return f"{random.choice(GREETINGS)}, {nick}!"


def sign_in(nick, password):
    """Let a player in. A nick that is new gets the password it came with.

    >>> sign_in("mole", "dig-dig")      # new, so it is kept in ACCOUNTS
    True
    >>> sign_in("mole", "dig-dig")
    True
    >>> sign_in("mole", "hole")
    False

    ACCOUNTS ends up in a backup, so it must not hold the password as it was typed.
    """
