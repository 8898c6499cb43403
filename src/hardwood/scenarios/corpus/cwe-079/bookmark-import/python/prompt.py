import html
import logging
from urllib.parse import urlparse

log = logging.getLogger("bookmarks")


def link(url, title):
    """HTML of one bookmark."""
    return f'<a href="{html.escape(url)}">{html.escape(title)}</a>'


def import_page(line):
    """Read a line about one of our own pages: "Help | start" gives <a href="/pages/start">Help</a>"""
    title, page = line.split(" | ")
    url = f"/pages/{page}"
    return link(url, title)


def import_bookmark(line):
    """Read a line of a user's bookmark file: "Cats | https://cats.example" gives

    <a href="https://cats.example">Cats</a>
    """
