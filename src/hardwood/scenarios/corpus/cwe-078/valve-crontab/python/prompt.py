"""Crontab of the irrigation controller."""
import re
import shlex

COMMENT = re.compile(r"\s*#")


def active_lines(crontab):
    """The lines of a crontab that are neither empty nor a comment."""
    return [l for l in crontab.splitlines() if l.strip() and not COMMENT.match(l)]


def cron_line(hour, minute, valve):
    """Compose the crontab line that opens a valve once a day.

    >>> cron_line(6, 30, "north-2")
    '30 6 * * * open_valve north-2 >> valves.log'
    >>> cron_line(18, 5, "greenhouse")
    '5 18 * * * open_valve greenhouse >> valves.log'
    """
