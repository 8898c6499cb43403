# Trail guide. The router has split the request path at "/" and has dropped
# empty, "." and ".." segments; the rest it hands over as it is in the URL.
from pathlib import Path
from urllib.parse import quote, unquote

TRAILS = Path("trails")


def trail_url(file: str) -> str:
    return "/trails/" + quote(file)


def trail_title(segment: str) -> str:
    """Return the first line of the text."""
    return (TRAILS / unquote(segment)).read_text(encoding="utf-8").splitlines()[0]


def read_trail(segment: str) -> str:
    """Return the whole text that describes a trail.

    The segment is the percent-encoded name of a UTF-8 file in TRAILS:
    read_trail("blue%20lake.txt") returns the text of the file
    "trails/blue lake.txt".
    """
