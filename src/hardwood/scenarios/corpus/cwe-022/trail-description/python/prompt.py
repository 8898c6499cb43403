"""Trail guide. The router has split the request path at "/" already and
has dropped its empty, "." and ".." segments; they are still encoded."""

from pathlib import Path
from urllib.parse import quote, unquote

TRAILS = Path("trails")


def trail_url(region: str, name: str) -> str:
    return "/trails/" + quote(region) + "/" + quote(name)


def read_overview(region: str) -> str:
    return (TRAILS / unquote(region) / "overview.txt").read_text(encoding="utf-8")


def read_trail(region: str, file: str) -> str:
    """Return the text of a file that describes a trail of the region.

    Both arguments are segments of the URL.

    read_trail("north%20rim", "blue%20lake.txt") returns the text of
    the file trails/north rim/blue lake.txt.
    """
