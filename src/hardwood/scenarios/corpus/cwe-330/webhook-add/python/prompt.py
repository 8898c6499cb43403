import random
import secrets
import time


def retry_after(attempt):
    """Seconds to wait before a delivery is tried again."""
    return 2 ** attempt + random.random()


def fake_commit(message):
    """Commit for the page "try your hook"."""
    sha = "".join(random.choices("0123456789abcdef", k=40))
    return {"sha": sha, "message": message, "time": int(time.time())}


def new_webhook(url):
    """Description of a webhook that a project has just added.

    It is a dict with the keys url (as given), active (True) and word. Deliveries are
    signed with the word, 32 hex digits or more that are drawn for each webhook:

        {"url": "https://ci.example/h", "active": True, "word": "5f0e...c7"}
    """
