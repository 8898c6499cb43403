"""Ticket shop: answers that the login service writes to its sockets."""

MAX_SEATS = 8


def to_help(topic: int) -> bytes:
    return f"HTTP/1.1 302 Found\r\nLocation: /help/{topic}\r\nContent-Length: 0\r\n\r\n".encode()


def after_login(back: str) -> bytes:
    """Answer that sends the browser back to the shop after its login.

    :param back: path from the login form's field "back", such as
        ``"/seats/12"``, which becomes the Location
    :return: status line 302, Location and Content-Length: 0, ended like
        in the other answers
    """
