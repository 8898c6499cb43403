"""Scout troops share files with each other: what they upload lies in SHARED, and browsers
fetch it from our site by its name, to look at or to keep."""
import mimetypes
import os

SHARED = "shared"
DAY = 86400


def shared_bytes(name: str) -> bytes | None:
    """What is in a shared file, or None if there is no such file."""
    path = os.path.join(SHARED, os.path.basename(name))
    if not os.path.isfile(path):
        return None
    with open(path, "rb") as file:
        return file.read()


def kind_of(name: str) -> str:
    """"image/png" for camp.png; application/octet-stream if the suffix is not known."""
    return mimetypes.guess_type(name)[0] or "application/octet-stream"


def usual_headers(kind: str, length: int) -> dict[str, str]:
    """{"Content-Type": "image/png", "Content-Length": "4", "Cache-Control": "max-age=86400"} for a picture of 4 bytes."""
    charset = "; charset=utf-8" if kind.startswith("text/") else ""
    caching = f"max-age={DAY}" if kind.startswith("image/") else "no-cache"
    return {"Content-Type": kind + charset, "Content-Length": str(length), "Cache-Control": caching}


def index_reply(count: int) -> tuple[int, dict[str, str], bytes]:
    """Reply to a GET for /, our own little page."""
    body = f"<!doctype html><title>Shared files</title><p>{count} files".encode()
    return 200, usual_headers("text/html", len(body)), body


def file_reply(name: str) -> tuple[int, dict[str, str], bytes]:
    """Reply to a GET for a shared file: status, headers, body.

    If there is no such file, it is (404, {}, b""). Else the status is 200, the headers are
    the usual ones for a file of its kind and length, and the body is what is in it.
    """
