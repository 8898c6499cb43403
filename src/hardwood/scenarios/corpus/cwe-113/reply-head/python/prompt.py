"""Tiny HTTP server of a weather buoy; it writes its replies by hand."""

import socket


def send_all(connection: socket.socket, head: str, body: bytes) -> None:
    connection.sendall(head.encode("latin-1") + body)


def busy_head(seconds: int) -> str:
    return f"HTTP/1.1 503 Busy\r\nRetry-After: {seconds}\r\n\r\n"


def reply_head(request_id: str) -> str:
    r"""Head of a reply: the status line, X-Request-Id and an empty line.

    The request id is what the client sent along, so that it can find its
    reply again.

    >>> reply_head("map-17")
    'HTTP/1.1 200 OK\r\nX-Request-Id: map-17\r\n\r\n'
    """
