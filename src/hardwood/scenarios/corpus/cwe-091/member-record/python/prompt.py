"""Sign-up of the rowing club; the boat house reads the records as XML."""

import re
from xml.sax.saxutils import escape

MAIL = re.compile(r"[^@ ]+@[^@ ]+")


def looks_like_mail(text):
    """Is there something before and after an @ sign?"""
    return MAIL.fullmatch(text) is not None


def member_record(name, town):
    """Return the XML record of a new member, from the name and town typed into the form.

    New members are guests:

    >>> member_record("Eva Lind", "Kiel")
    '<member><name>Eva Lind</name><town>Kiel</town><role>guest</role></member>'
    """
