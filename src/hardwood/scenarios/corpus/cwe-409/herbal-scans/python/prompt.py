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


def is_page(member):
    """Is this member of a tar a page? "scan/page-012.tif" is one, in whichever folder; others stay packed."""
    return member.isfile() and page_number(Path(member.name).name) is not None


def put(book, tar, member):
    """Unpack a page: "scan/page-012.tif" to SCANS/BOOK/page-012.tif."""
    folder = SCANS / book
    folder.mkdir(parents=True, exist_ok=True)
    with tar.extractfile(member) as source, open(folder / Path(member.name).name, "wb") as target:
        shutil.copyfileobj(source, target)


def summarise(book):
    """{"pages": 2, "bytes": 81234, "missing": [2]} for page-1.tif and page-3.tif in SCANS/BOOK."""
    pages = {page_number(path.name): path.stat().st_size for path in (SCANS / book).glob("page-*.tif")}
    missing = [number for number in range(1, max(pages, default=0)) if number not in pages]
    return {"pages": len(pages), "bytes": sum(pages.values()), "missing": missing}


def unpack_book(book, delivery):
    """Unpack the pages of a book from a delivery (path of a .tar.gz), and summarise() the book.

    Of the members of the delivery, each one that is_page() is put() into SCANS/BOOK:

        unpack_book("Herbarius 1485", "new/0412.tar.gz") -> {"pages": 2, "bytes": 81234, "missing": [2]}

    When all pages together have more than MAX_BOOK bytes, drop() the book and return None.
    """
