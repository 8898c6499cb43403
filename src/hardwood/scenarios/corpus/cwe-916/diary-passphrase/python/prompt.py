import hashlib
import os
from pathlib import Path

PBKDF2_ROUNDS = 1000
KEY_FILE = Path("diary.key")


def today_page(day):
    """2024-05-31 -> pages/2024/05-31.txt"""
    return Path("pages") / day[:4] / f"{day[5:]}.txt"


def unlock(passphrase):
    """Tell whether the diary may be opened with this passphrase (True or False).

    At the very first start KEY_FILE does not exist: then write a hash of the
    passphrase to it and return True. Later, compare: the same passphrase
    gives True, another one False. The passphrase itself is not in the file.
    """
