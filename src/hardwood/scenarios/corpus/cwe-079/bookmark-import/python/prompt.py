import html
import logging
from urllib.parse import urlparse

log = logging.getLogger("bookmarks")


def split_line(line):
    """'Cats | https://cats.example' -> ('Cats', 'https://cats.example')"""
    title, _, address = line.partition("|")
    return title.strip(), address.strip()


def link(address, title):
    """HTML of one bookmark."""
    return f'<a href="{html.escape(address)}">{html.escape(title)}</a>'


def import_bookmarks(text):
    """Read an uploaded list of bookmarks and return their links, a list of strings.

    Every line of the text is one bookmark: title, bar, address (see split_line). Lines with only
    blanks are left out. Where there is no web address, as in "To do |", "#" is used instead.

    "Cats | https://cats.example" gives ['<a href="https://cats.example">Cats</a>']
    """
