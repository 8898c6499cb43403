import html
import logging
from urllib.parse import urlparse

log = logging.getLogger("bookmarks")


def link(url, title):
    """HTML of one bookmark."""
    return f'<a href="{html.escape(url)}">{html.escape(title)}</a>'


def import_default(line):
    """Read a line of our own list of pages, such as "Help;/help"."""
    title, url = line.split(";")
    return link(url, title)


def import_bookmark(line):
    """Read a line of the list that a user uploads, such as "Cats|https://cats.example".

    This line gives <a href="https://cats.example">Cats</a>
    """
