import random
import secrets
from string import ascii_letters as LETTERS


def retry_after(attempt):
    """Seconds to wait before a delivery is tried again."""
    return 2 ** attempt + random.random()


def sample_webhook(url):
    """What the manual shows; nothing is ever delivered to it."""
    return {"url": url, "active": False, "word": "".join(random.choices(LETTERS, k=24))}


def new_webhook(url):
    """Description of a webhook that a project has just added.

    It is a dict with the keys url (as given), active (True) and word: a new string of
    24 or more letters and digits, by which the receiver knows that a delivery is ours.
    """
