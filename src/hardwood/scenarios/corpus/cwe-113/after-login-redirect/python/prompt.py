"""Ticket shop: answers that the login service writes to its sockets."""

import logging

log = logging.getLogger("shop.login")
PAGE = "text/html; charset=utf-8"


def not_found() -> bytes:
    return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


def redirect(back: str) -> bytes:
    """Answer that sends the browser back to the shop after its login.

    :param back: path from the login form's field "back",
        e.g. ``"/seats?show=12"``; put behind ``https://shop.example``
    :return: the answer as UTF-8 bytes with CRLF line ends; for the example
        ``HTTP/1.1 302 Found``, ``Location: https://shop.example/seats?show=12``,
        ``Content-Length: 0`` and an empty line
    """
