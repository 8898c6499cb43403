"""Sign-up of the rowing club; the boat house reads the records as XML."""

import re
from xml.sax.saxutils import escape

MAIL = re.compile(r"[^@ ]+@[^@ ]+")


def looks_like_mail(text):
    """Is there something before and after an @ sign?"""
    return MAIL.fullmatch(text) is not None


def boat_record(number, seats):
    """The XML record of a boat."""
    return f"<boat><number>{number}</number><seats>{seats}</seats></boat>"


def member_record(name):
    """The XML record of a new member, with the name from the web form. New members are guests.

    >>> member_record("Eva Lind")
    '<member><name>Eva Lind</name><role>guest</role></member>'
    """
