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


def whole_records(received: bytes) -> list[bytes]:
    """The records in what has been received: before each are four bytes with its length.

    A last record that has not arrived whole is left out.
    """
    records = []
    start = LENGTH.size
    while start <= len(received):
        end = start + LENGTH.unpack_from(received, start - LENGTH.size)[0]
        if end <= len(received):
            records.append(received[start:end])
        start = end + LENGTH.size
    return records


def as_line(record: dict) -> str:
    """"WARNING machine.7 paper low"; line breaks in "msg" become " | "."""
    message = record["msg"].replace("\n", " | ")
    return f"{record['levelname']} {record['name']} {message}"


def relay_lines(received: bytes, lowest: int = logging.INFO) -> list[str]:
    """Lines for the day's file, from the bytes that one machine has sent over the wire.

    The machines use logging.handlers.SocketHandler, so each of the whole_records(received) is bytes, a
    dict that was pickled. When it is unpickled, it is like
    {"name": "machine.7", "levelno": 30, "levelname": "WARNING", "msg": "paper low", "args": None}.
    Each dict gives a line, but not if its "levelno" is below `lowest`.
    """
