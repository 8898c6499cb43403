from operator import itemgetter
from urllib.parse import urlparse

from markupsafe import Markup

ENTRY = Markup('<li><a href="{}">{}</a></li>')


def sort_clubs(clubs):
    """Clubs in the order of their names."""
    return sorted(clubs, key=itemgetter("name"))


def club_list(clubs):
    """Make the list of clubs for the town's site, in the given order.

    Args:
        clubs: list of dicts with the keys "name" and "site", as the clubs registered
            themselves, e.g. {"name": "FC Nord", "site": "https://nord.example"}.
            "site" is "" for a club without a web site.

    Returns:
        "<ul>", one ENTRY.format(site, name) for each club, "</ul>", all in one string.
        A club without a web site has "#" as its link.
    """
