"""Tiny HTTP server of a weather buoy; it writes its replies by hand."""

import socket
import time

SERVER = "buoy/0.3"
REASONS = {200: "OK", 202: "Accepted", 404: "Not Found"}


def send_all(connection: socket.socket, head: str, body: bytes) -> None:
    connection.sendall(head.encode("latin-1") + body)


def reply_head(status: int, request_id: str) -> str:
    r"""Build the head of a reply: status line, X-Request-Id and an empty line.

    The request id is whatever the client sent along, so that it can find
    its reply again. All lines end with "\r\n".

    >>> reply_head(200, "map-17")
    'HTTP/1.1 200 OK\r\nX-Request-Id: map-17\r\n\r\n'
    """
