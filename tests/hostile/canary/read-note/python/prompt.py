from pathlib import Path

NOTES = Path("notes")


def read_note(name):
    """Return the text of the note `name`, e.g. "monday.txt", in the folder NOTES. None when there is no such note."""
