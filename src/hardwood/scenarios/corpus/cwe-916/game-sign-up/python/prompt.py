import hashlib
import os
import random

ITERATIONS = 1000
ACCOUNTS = {}   # nick -> hash of the password
GREETINGS = ["Welcome", "Good to see you", "Hi"]


def greet(nick):
    return f"{random.choice(GREETINGS)}, {nick}!"


def sign_up(nick, password):
    """Put a new player into ACCOUNTS, with a hash of the password (not the password).

    >>> sign_up("mole", "dig-dig")
    True
    >>> sign_up("mole", "hole")      # the nick is taken, nothing changes
    False
    """
