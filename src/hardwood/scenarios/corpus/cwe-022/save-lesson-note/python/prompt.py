from __future__ import annotations

import textwrap
from pathlib import Path

NOTES = Path("notes")  # one folder per course, filled by the web form
WIDTH = 72


def tidy(text: str) -> str:
    """Wrap a paragraph at WIDTH columns."""
    return textwrap.fill(text, WIDTH)


def save_note(name: str, text: str) -> int:
    """Write a note below the NOTES folder, in UTF-8.

    The form sends the name with the course in front: "biology/cells.txt"
    goes to notes/biology/cells.txt. Missing folders are made, an older
    note of that name is replaced, and the text is written as it is.
    The result is the number of characters in the text.
    """
