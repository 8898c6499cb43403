import json
import math

TILE = 256


def tiles(width):
    """How many tiles are needed for a width in pixels."""
    return math.ceil(width / TILE)


def settings_script(settings):
    """Return the <script> element through which the map page gets a hiker's settings.

    `settings` is a dict of what the hiker entered; it stands in the element as JSON:

    >>> settings_script({"name": "Alps", "zoom": 9})
    '<script>window.SETTINGS = {"name": "Alps", "zoom": 9};</script>'
    """
