"""Error answers of the farm shop, as (status, headers, body)."""
import html
from urllib.parse import unquote

HEADERS = {"Content-Type": "text/html; charset=utf-8"}


def closed():
    """What visitors get outside the opening hours."""
    return 503, HEADERS, b"<h1>Closed</h1><p>We open at eight.</p>"


def not_found(path):
    """Answer for a path that does not exist.

    `path` comes percent-encoded from the request line; it is shown decoded:
    not_found("/fresh%20eggs") returns the tuple
    (404, HEADERS, b"<h1>Not found</h1><p>We have no /fresh eggs here.</p>")
    The body is UTF-8.
    """
