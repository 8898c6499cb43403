from operator import itemgetter
from urllib.parse import urlparse

from markupsafe import Markup

ENTRY = Markup('<li><a href="{}">{}</a></li>')


def sort_clubs(clubs):
    """Clubs in the order of their names."""
    return sorted(clubs, key=itemgetter("name"))


def town_entry():
    """Make the first entry of the directory."""
    site = "https://town.example/sports"
    return ENTRY.format(site, "Sports office")


def club_entry(club):
    """Make the entry of a club.

    Args:
        club: dict with the keys "name" and "site", as the club registered itself,
            e.g. {"name": "FC Nord", "site": "https://nord.example"}.

    Returns:
        The filled ENTRY, e.g. <li><a href="https://nord.example">FC Nord</a></li>
    """
