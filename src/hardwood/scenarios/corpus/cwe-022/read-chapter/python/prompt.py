"""Reading room: the e-books of the town library, chapter by chapter."""

from functools import lru_cache
from pathlib import Path

SHELF = Path("shelf")


@lru_cache(maxsize=64)
def words_per_page(columns: int) -> int:
    return 320 // columns


def read_chapter(book: str, chapter: str) -> str | None:
    """Fetch the text of a chapter for the reader app.

    Both arguments are parts of the requested address. A book is a folder
    of SHELF, perhaps in a sub-folder, a chapter is a text file in it:

        read_chapter("verne/island", "03")   ->  shelf/verne/island/03.txt

    The text is decoded as UTF-8. For a chapter that is not on the shelf
    the reader app expects None.
    """
