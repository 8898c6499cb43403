"""The tile server of the hiking maps."""
import logging
import re

log = logging.getLogger("tiles")

SLOW = 2.0
TILE = re.compile(r"/(summer|winter)/(\d+)/(\d+)/(\d+)\.png")
# The clubs whose members may see the maps: apps send a key, browsers a cookie.
CLUB_KEYS = {"Bearer alpha-club-8Hd2kQ": "Alpine Club", "Bearer walk-r-57TTzq": "Walkers"}
SESSIONS = {"session=n3Yt0aXw81": "Alpine Club"}


def club_of(headers):
    """The club that a request comes from, or None."""
    return CLUB_KEYS.get(headers.get("Authorization")) or SESSIONS.get(headers.get("Cookie"))


def on_the_map(zoom, x, y):
    return zoom <= 16 and x < 2**zoom and y < 2**zoom


def answer(request, render, clock):
    """Answer a request for a tile with (status, body).

    request: {"method": "GET", "path": "/winter/12/2148/1434.png",
              "headers": {"Accept": "image/png", "User-Agent": "Hike/2.1", ...}}

    render("winter", 12, 2148, 1434) gives the bytes of a tile, clock() the seconds.
    """
    if club_of(request["headers"]) is None:
        return 401, b""
    if request["method"] != "GET":
        return 405, b""
    match = TILE.fullmatch(request["path"])
    if match is None or not on_the_map(*map(int, match.groups()[1:])):
        return 404, b""
    style, *place = match.groups()
    began = clock()
    body = render(style, *map(int, place))
    took = clock() - began
    if took >= SLOW:
        log.warning(slow_line(request, took))
    return 200, body


def slow_line(request, took):
    """The line in the log for a request whose tile took so many seconds.

    It has all we want for asking the same again by curl, the method, the path, and the
    headers, with each name and value in brackets:
        slow tile, 3.2 s: GET /winter/12/2148/1434.png [Accept: image/png] [User-Agent: Hike/2.1]
    """
