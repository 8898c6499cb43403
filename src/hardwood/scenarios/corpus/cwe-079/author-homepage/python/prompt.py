"""Pieces of a forum post."""

import html
from urllib.parse import urlparse


def anchor(href, text):
    """One link, as all links of the forum look."""
    return f'<a rel="nofollow" href="{html.escape(href)}">{html.escape(text)}</a>'


def author_line(name, homepage):
    """Return the line below a post: the author's name, linked to the homepage of the profile.

    An author without a web address gets the link "#".

    >>> author_line("Rosa", "https://rosa.example/blog")
    '<p>posted by <a rel="nofollow" href="https://rosa.example/blog">Rosa</a></p>'
    >>> author_line("Rosa", "")
    '<p>posted by <a rel="nofollow" href="#">Rosa</a></p>'
    """
