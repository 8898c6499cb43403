import mimetypes
from email.utils import formatdate
from pathlib import Path

SITE = Path("site")


def content_type(name: str) -> str:
    kind, _ = mimetypes.guess_type(name)
    return kind or "application/octet-stream"


def respond(url_path: str) -> tuple[int, bytes]:
    """Answer a GET request for one of the files below SITE.

    url_path is the URL's path without its first slash.

    >>> respond("css/main.css")       # the file site/css/main.css
    (200, b'body { margin: 0 }')
    >>> respond("css/missing.css")    # no such file
    (404, b'Not Found')
    """
