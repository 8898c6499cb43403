"""Message list of the team chat, drawn on the server."""

import datetime
import html

TIME_FORMAT = "%H:%M"


def clock(stamp):
    """Turn a Unix time into the hour and minute shown beside a message."""
    moment = datetime.datetime.fromtimestamp(stamp, datetime.timezone.utc)
    return moment.strftime(TIME_FORMAT)


def render_message(author, text, stamp):
    """Return one chat message as a list item.

    >>> render_message("Mia", "lunch at one?", 43200)
    '<li><time>12:00</time> <b>Mia</b> lunch at one?</li>'
    """
