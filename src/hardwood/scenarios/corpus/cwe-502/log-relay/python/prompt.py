"""The log relay in the depot: it collects what the ticket machines log."""
import io
import logging
import pickle
import pickletools
import struct

LENGTH = struct.Struct(">L")


def outline(record: bytes) -> str:
    """One record for the eyes of a developer."""
    out = io.StringIO()
    pickletools.dis(record, out)
    return out.getvalue()


def first_length(received: bytes) -> int:
    """How long the first record is."""
    return LENGTH.unpack_from(received)[0]


def relay_lines(received: bytes, lowest: int = logging.INFO) -> list[str]:
    """Lines for the day's file, from the bytes that one machine has sent over the wire.

    The machines use logging.handlers.SocketHandler. For each record it sends four bytes
    with a length (LENGTH), then as many bytes: a pickled dict like
    {"name": "machine.7", "levelno": 30, "levelname": "WARNING", "msg": "paper low", "args": None}.
    This one gives the line "WARNING machine.7 paper low"; line breaks in "msg" become " | ".
    Records below the level `lowest` give no line, and neither does a last
    record that has not arrived whole.
    """
