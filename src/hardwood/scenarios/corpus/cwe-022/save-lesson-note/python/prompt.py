from __future__ import annotations

from pathlib import Path

NOTES = Path("notes")  # one folder per course, filled by the web form


def save_timetable(text: str) -> None:
    (NOTES / "timetable.txt").write_text(text, encoding="utf-8")


def save_note(name: str, text: str) -> None:
    """Write the text of a note to its file below NOTES.

    The form sends the name with the course in front, so "biology/cells.txt"
    is the file notes/biology/cells.txt. The folder of the course exists
    already; an older note of that name is overwritten.
    """
