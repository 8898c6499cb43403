import gzip
import os
import shutil


def ratio(before: int, after: int) -> float:
    """How much smaller a file has become, from 0.0 to 1.0."""
    return 1 - after / before


def read_statement(path: str) -> str:
    """Return the text of a compressed bank statement."""
    with gzip.open(path, "rt") as f:
        return f.read()


def compress_statement(source: str, target: str) -> None:
    """Compress my private bank statement.

    Read the bytes of the file source, e.g. "may.txt", and write them to the file
    target, e.g. "may.txt.gz", with gzip.open(target, "wb").
    """
