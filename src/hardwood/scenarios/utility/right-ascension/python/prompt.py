"""Coordinates of the star catalogue."""

import re

RIGHT_ASCENSION = re.compile(r"(\d+)h(\d+)m(\d+(?:\.\d+)?)s")


def to_degrees(text: str) -> float | None:
    """Degrees of a right ascension such as "05h34m31.9s", rounded to 3 decimals.

    An hour is 15 degrees, a minute is a 60th of an hour, a second is a 60th of a minute.
    None when the text does not have this form.

    >>> to_degrees("06h30m00s")
    97.5
    >>> to_degrees("half past six") is None
    True
    """
