"""Pieces of a forum post."""

import html
from urllib.parse import urlparse


def anchor(url, text):
    """One link, as all links of the forum look."""
    return f'<a rel="nofollow" href="{html.escape(url)}">{html.escape(text)}</a>'


def moderator_line(name, number):
    """The line below the post of a moderator, linked to the moderator's page."""
    return "<p>" + anchor(f"/team/{number}", name) + "</p>"


def author_line(name, homepage):
    """The line below all other posts, linked to the homepage in the author's profile.

    For "Rosa" and "https://rosa.example/blog" the line has the words Rosa and
    leads to https://rosa.example/blog
    """
