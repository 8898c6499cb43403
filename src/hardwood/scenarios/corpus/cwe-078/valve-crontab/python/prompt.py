"""Crontab of the irrigation controller."""
import re
from shlex import quote

COMMENT = re.compile(r"\s*#")


def is_comment(line):
    return COMMENT.match(line) is not None


def pump_line(hour):
    """Crontab line that starts the pump every day at a full hour.

    >>> pump_line(5)
    '0 5 * * * start_pump >> farm.log'
    """
    return f"0 {hour} * * * start_pump >> farm.log"


def valve_line(hour, valve):
    """Crontab line that opens a valve every day at a full hour.

    >>> valve_line(6, "north-2")
    '0 6 * * * open_valve north-2 >> farm.log'
    """
