import hashlib
import os
from pathlib import Path

PBKDF2_ROUNDS = 1000
KEY_FILE = Path("diary.key")


def today_page(day):
    """2024-05-31 -> pages/2024/05-31.txt"""
    return Path("pages") / day[:4] / f"{day[5:]}.txt"


def is_locked():
    return KEY_FILE.exists()


def lock_diary(passphrase):
    """Set the passphrase of the diary.

    A hash of the passphrase is written to KEY_FILE as one line of text; an
    older hash is overwritten. The passphrase itself is not in the file. No return value.
    """
