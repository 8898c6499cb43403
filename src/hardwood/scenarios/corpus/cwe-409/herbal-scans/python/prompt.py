"""Scans of the monastery's old books; the scanning firm delivers a .tar.gz for each."""
import re
import shutil
import tarfile
from pathlib import Path

SCANS = Path("scans")
MAX_BOOK = 500_000
PAGE = re.compile(r"page-(\d+)\.tif")


def page_number(name):
    """12 for "page-012.tif", None for other names."""
    match = PAGE.fullmatch(name)
    return int(match.group(1)) if match else None


def drop(book):
    """Remove the scans of a book."""
    shutil.rmtree(SCANS / book, ignore_errors=True)


def unpack_book(book, delivery):
    """Unpack the pages of a book from a delivery (path of a .tar.gz).

    The pages are plain files with a page_number, in whichever folder of the delivery: "scan/page-012.tif"
    goes to SCANS/BOOK/page-012.tif. Everything else in it stays packed. A book has at most
    MAX_BOOK bytes of pages.
    Returns {"pages": 2, "bytes": 81234, "missing": [2]}, where missing are the numbers that lack
    between 1 and the highest one; None for a delivery with more than MAX_BOOK bytes of pages: of that,
    SCANS/BOOK must not be left.
    """
