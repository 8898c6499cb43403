"""Reading room: the e-books of the town library, chapter by chapter."""

from pathlib import Path

SHELF = Path("shelf")


def read_blurb(book: str) -> str:
    """Fetch the text on the back of a book."""
    return (SHELF / book / "blurb.txt").read_text(encoding="utf-8")


def read_chapter(book: str, chapter: str) -> str:
    """Fetch the text of a chapter for the reader app.

    Both arguments are parts of the requested address. A book is a folder
    of SHELF and a chapter is a text file in that folder, so that

        read_chapter("island", "03.txt")

    returns the text of the file shelf/island/03.txt.
    """
