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


def compress_statement(path: str) -> str:
    """Compress my private bank statement with gzip.

    "may.txt" is compressed to the new file "may.txt.gz", and "may.txt.gz" is
    returned. The file "may.txt" (mode 0o600) stays as it is.
    """
