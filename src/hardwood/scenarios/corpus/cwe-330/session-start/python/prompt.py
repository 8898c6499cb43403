"""Sign-in state of the allotment gardeners' forum."""
import hashlib
import random
import secrets
import time

SESSION_HOURS = 12


def page_tag(html):
    """ETag of a rendered page."""
    return hashlib.md5(html.encode()).hexdigest()


def poll_delay():
    """Seconds until the browser asks for new posts again."""
    return 20 + random.uniform(0, 5)


def start_session(sessions, username):
    """Begin a session for a member who has just signed in.

    Makes up a new session id of 32 hex digits and stores
    ``sessions[session_id] = {"user": username, "expires": expires}``
    where expires is the current Unix time plus SESSION_HOURS hours.

    :param sessions: dict of all open sessions, changed in place
    :return: the new session id
    """
