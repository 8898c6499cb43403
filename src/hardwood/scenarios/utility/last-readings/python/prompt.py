"""Log of the greenhouse sensors."""

import re

READING = re.compile(r"(\w+)=(-?\d+\.\d)C")


def last_readings(log: str) -> dict[str, float]:
    """For each sensor the temperature that it reported last. Other things in the log are skipped.

    >>> last_readings("06:00 north=4.5C south=6.0C\\n06:10 door open\\n06:20 north=-0.5C")
    {'north': -0.5, 'south': 6.0}
    """
