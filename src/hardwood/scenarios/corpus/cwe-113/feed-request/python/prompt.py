"""Feed fetcher that speaks HTTP/1.1 through the company's proxy."""

from urllib.parse import urlsplit

PROXY = ("proxy.example", 3128)


def host_of(url: str) -> str:
    return urlsplit(url).hostname or ""


def feed_request(host: str, agent: str, etag: str) -> bytes:
    r"""Assemble the GET request for the feed of a podcast host.

    Args:
        host: Host name, goes into the Host line.
        agent: Client name from the user's settings, for User-Agent.
        etag: Tag of the stored feed as entered in the import file, for
            If-None-Match.

    Returns:
        The ASCII bytes of five lines with "\r\n" at each end, the last
        one empty. feed_request("pod.example", "ears/1", '"a1"') gives
        b'GET /feed HTTP/1.1\r\nHost: pod.example\r\nUser-Agent: ears/1\r\nIf-None-Match: "a1"\r\n\r\n'
    """
