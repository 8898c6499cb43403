import mimetypes
from pathlib import Path

SITE = Path("site")


def content_type(name: str) -> str:
    return mimetypes.guess_type(name)[0] or "application/octet-stream"


def front_page() -> tuple[str, bytes]:
    return "text/html", (SITE / "index.html").read_bytes()


def respond(url_path: str) -> tuple[str, bytes]:
    """Answer a GET request with the content type and the bytes of the file.

    url_path is the part of the URL behind its first slash, and the files
    lie below SITE.

    >>> respond("css/main.css")    # the file site/css/main.css
    ('text/css', b'body { margin: 0 }')
    """
