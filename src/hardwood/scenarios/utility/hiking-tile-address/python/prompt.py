HOST = "https://tiles.example.org"
STYLE = "hiking"


def legend_url():
    """Where the legend of the map is."""
    return f"{HOST}/{STYLE}/legend.svg"


def columns(zoom):
    """How many tiles lie side by side at a zoom level."""
    return 2**zoom


def tile_url(zoom, x, y, sharp=False):
    """Where one tile of the map is.

    tile_url(12, 2200, 1343) is "https://tiles.example.org/hiking/12/2200/1343.png";
    with sharp=True it is "https://tiles.example.org/hiking/12/2200/1343@2x.png".
    """
