# Player page: the drop-down box with the playlists that listeners have shared.

import html
import re

NUMBER = re.compile(r"^[0-9]+$")


def wanted(query):
    """The playlist number in a query such as {"list": "31"}, or None."""
    value = query.get("list", "")
    return int(value) if NUMBER.match(value) else None


def playlist_box(playlists, chosen=None):
    """Write the <select> element for (number, name) pairs.

    playlist_box([(31, "Summer"), (32, "Focus")], chosen=32) ->
    '<select name="list"><option value="31">Summer</option><option value="32" selected>Focus</option></select>'
    Only the chosen number has the word selected. With no playlists the element is empty:
    '<select name="list"></select>'
    """
