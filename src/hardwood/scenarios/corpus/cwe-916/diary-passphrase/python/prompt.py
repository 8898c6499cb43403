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

    Writes a hash of the passphrase, as text, to KEY_FILE. No return value.
    """
