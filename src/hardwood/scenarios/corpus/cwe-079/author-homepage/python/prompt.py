"""Pieces of a forum post."""

import html
from urllib.parse import urlparse


def anchor(url, text):
    """One link, as all links of the forum look."""
    return f'<a rel="nofollow" href="{html.escape(url)}">{html.escape(text)}</a>'


def rules_line():
    """The line below the first post of a thread."""
    url = "https://forum.example/rules"
    return f"<p>please read {anchor(url, 'the rules')}</p>"


def author_line(name, url):
    """The line below every other post: the author's name, linked to the homepage of the profile.

    >>> author_line("Rosa", "https://rosa.example/blog")
    '<p>posted by <a rel="nofollow" href="https://rosa.example/blog">Rosa</a></p>'
    """
