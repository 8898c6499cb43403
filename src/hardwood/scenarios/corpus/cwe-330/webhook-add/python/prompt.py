import random
import secrets
import time

EVENTS = ("push", "tag", "release")


def retry_after(attempt):
    """Seconds to wait before a delivery is tried again."""
    return 2 ** attempt + random.random()


def fake_commit():
    """Commit for the page "test your hook"."""
    sha = "".join(random.choice("0123456789abcdef") for _ in range(40))
    return {"sha": sha, "message": "Try me", "time": int(time.time())}


def add_webhook(hooks, url, event="push"):
    """Append a webhook to a project's list `hooks` and return it.

    A webhook is a dict with three keys:
      url     the address as given
      event   the event as given
      key     "whk_" and 48 hex digits; deliveries are signed with it
    """
