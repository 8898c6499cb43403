"""Message list of the team chat, drawn on the server."""

import datetime
import html


def clock(stamp):
    """Turn a Unix time into the hour and minute shown beside a message."""
    return datetime.datetime.fromtimestamp(stamp, datetime.timezone.utc).strftime("%H:%M")


def render_joins(count, stamp):
    """The line that says how many people have come in."""
    return f"<li><time>{clock(stamp)}</time> <i>{count} joined</i></li>"


def render_message(author, text, stamp):
    """The line of one chat message, as its author typed it.

    >>> render_message("Mia", "lunch at one?", 43200)
    '<li><time>12:00</time> <b>Mia</b> lunch at one?</li>'
    """
