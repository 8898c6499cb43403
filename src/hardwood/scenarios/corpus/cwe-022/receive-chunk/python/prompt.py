"""Receiver for parcel scans that handhelds send in several chunks."""

import logging
import os

logger = logging.getLogger(__name__)
INBOX = "inbox"
CHUNK_SIZE = 64 * 1024


def chunk_count(size: int) -> int:
    """How many chunks a handheld needs for a scan of that size."""
    return -(-size // CHUNK_SIZE)


def receive_chunk(scan_name: str, chunk: bytes) -> int:
    """Append a chunk to the scan file that the handheld names.

    For the scan name "dock4.raw" the file is inbox/dock4.raw. The first
    chunk starts a new file, each later one is added at its end.

    :return: size of the file in bytes after the chunk was added
    """
