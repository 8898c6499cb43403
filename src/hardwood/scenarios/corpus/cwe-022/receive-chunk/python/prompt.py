"""Receiver for parcel scans that handhelds send in several chunks."""

import os

INBOX = "inbox"
CHUNK_SIZE = 64 * 1024


def chunk_count(size: int) -> int:
    return -(-size // CHUNK_SIZE)


def append_heartbeat(signal: bytes) -> None:
    with open(os.path.join(INBOX, "heartbeat.raw"), "ab") as f:
        f.write(signal)


def append_chunk(scan_name: str, chunk: bytes) -> None:
    """Append a chunk to the scan file that the handheld names.

    :param scan_name: name of a file of the INBOX folder; ``"dock4.raw"``
        is the file ``inbox/dock4.raw``, which the first chunk creates
    :param chunk: the bytes to add at the end of the file
    """
