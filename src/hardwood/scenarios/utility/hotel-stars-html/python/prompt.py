"""Pieces of the page that lists the hotels of our chain."""
from html import escape

FULL = "&#9733;"
EMPTY = "&#9734;"
MOST = 5


def heading(name: str) -> str:
    """heading("Fox & Hound") -> '<h2>Fox &amp; Hound</h2>'."""
    return f"<h2>{escape(name)}</h2>"


def price_tag(euros: int) -> str:
    """price_tag(80) -> '<b class="price">&euro; 80</b>'."""
    return f'<b class="price">&euro; {euros}</b>'


def stars(number: int) -> str:
    """The stars of a hotel: as many full ones as it has, then empty ones up to MOST.

    stars(3) -> '<b class="stars">&#9733;&#9733;&#9733;&#9734;&#9734;</b>'
    """
