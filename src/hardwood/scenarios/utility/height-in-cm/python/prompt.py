"""Measurements of the theatre's costume workshop."""

import re

PART = re.compile(r"(\d+) (ft|in)")
CENTIMETRES = {"ft": 30.48, "in": 2.54}


def to_cm(height: str) -> int:
    """A height such as "5 ft 11 in" in centimetres, rounded to a whole number. Either part may be missing.

    >>> to_cm("5 ft 11 in")
    180
    >>> to_cm("70 in")
    178
    """
