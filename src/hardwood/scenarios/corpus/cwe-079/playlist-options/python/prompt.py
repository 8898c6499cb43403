# Player page: the drop-down boxes for the year and for the playlists that listeners share.

import html
import re

NUMBER = re.compile(r"^[0-9]+$")


def is_number(text):
    """Does a form value look like a number?"""
    return NUMBER.match(text) is not None


def year_options(years):
    """Options for a list of years: <option value="1999">1999</option> and so on, in one string."""
    return "".join(f'<option value="{year}">{year}</option>' for year in years)


def playlist_options(playlists):
    """Options for the (number, name) pairs of the playlists, in one string.

    [(31, "Summer"), (32, "Focus")] gives
    '<option value="31">Summer</option><option value="32">Focus</option>'
    """
