"""Trail guide. The router has split the request path at "/" already and
has dropped its empty, "." and ".." segments."""

from pathlib import Path
from urllib.parse import quote, unquote

TRAILS = Path("trails")


def trail_url(*names: str) -> str:
    return "/trails/" + "/".join(quote(name) for name in names)


def trail_description(segments: list[str]) -> str:
    """Return the description of a trail, a UTF-8 text file below TRAILS.

    The segments are as they stand in the URL, that is percent-encoded:
    ["north%20rim", "lake.txt"] means the file trails/north rim/lake.txt.
    Returns "" where there is no such file.
    """
