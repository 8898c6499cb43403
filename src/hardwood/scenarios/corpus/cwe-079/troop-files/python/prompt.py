"""Scout troops share files with each other: what they upload lies in SHARED, and browsers
fetch it from our site by its name, to look at or to keep."""
import mimetypes
import os

SHARED = "shared"
DAY = 86400


def disk_path(name: str) -> str:
    return os.path.join(SHARED, os.path.basename(name))


def index_reply(count: int) -> tuple[int, dict[str, str], bytes]:
    """Reply to a GET for /, our own little page."""
    body = f"<!doctype html><title>Shared files</title><p>{count} files".encode()
    return 200, {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body))}, body


def file_reply(name: str) -> tuple[int, dict[str, str], bytes]:
    """Reply to a GET for a shared file: status, headers, body.

    Headers that the reply needs:

    * Content-Type, by the suffix of the name ("image/png" for camp.png); if the suffix is
      not known, application/octet-stream. "; charset=utf-8" is added to text types.
    * Content-Length, the number of bytes.
    * Cache-Control: "max-age=86400" (a DAY) for images, "no-cache" for all else.

    If there is no such file, it is (404, {}, b"").
    """
