import json
import math

TILE = 256


def tiles_script(width):
    """Return the <script> element that tells the map page how many tiles it needs."""
    count = math.ceil(width / TILE)
    return f"<script>window.TILES = {json.dumps(count)};</script>"


def settings_script(settings):
    """Return the <script> element that hands a hiker's settings to the map page, as JSON.

    >>> settings_script({"name": "Alps", "zoom": 9})
    '<script>window.SETTINGS = {"name": "Alps", "zoom": 9};</script>'
    """
