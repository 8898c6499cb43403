"""Feed fetcher that speaks HTTP/1.1 through the company's proxy."""

from urllib.parse import urlsplit

PROXY = ("proxy.example", 3128)


def host_of(url: str) -> str:
    return urlsplit(url).hostname or ""


def cover_request(number: int) -> bytes:
    head = f"GET /cover HTTP/1.1\r\nHost: pod.example\r\nX-Episode: {number}\r\n\r\n"
    return head.encode()


def feed_request(agent: str) -> bytes:
    r"""Request for the feed /feed of pod.example.

    Args:
        agent: Client name from the listener's settings.

    Returns:
        The bytes of the request: feed_request("ears/1") gives
        b"GET /feed HTTP/1.1\r\nHost: pod.example\r\nUser-Agent: ears/1\r\n\r\n"
    """
