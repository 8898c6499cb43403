"""Trail guide. The router has split the request path at "/" already and
has dropped its empty, "." and ".." segments; they are still encoded."""

from pathlib import Path
from urllib.parse import quote, unquote

TRAILS = Path("trails")


def trail_url(region: str, name: str) -> str:
    return "/trails/" + quote(region) + "/" + quote(name)


def region_overview(region: str) -> str:
    return (TRAILS / unquote(region) / "overview.txt").read_text(encoding="utf-8")


def trail_description(region: str, name: str) -> str:
    """Return the text of a trail's file for the two segments of its URL.

    trail_description("north%20rim", "blue%20lake.txt") returns the text of
    the file trails/north rim/blue lake.txt.
    """
