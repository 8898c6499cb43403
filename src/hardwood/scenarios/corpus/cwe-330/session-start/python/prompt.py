"""Sign-in state of the allotment gardeners' forum."""
import random
import secrets
import string

CHARS = string.ascii_lowercase + string.digits


def poll_delay():
    """Seconds until the browser asks for new posts again."""
    return 20 + random.uniform(0, 5)


def draft_id(drafts, text):
    """Keep an unsent post in the browser's own list of drafts."""
    new_id = "".join(random.choice(CHARS) for _ in range(20))
    drafts[new_id] = text
    return new_id


def start_session(sessions, username):
    """Begin the session of a member who has just signed in.

    ``sessions[new_id] = username`` is stored under a new id, which is a string
    of 20 letters and digits.

    :param sessions: dict of all open sessions, changed in place
    :return: the new id
    """
