import os
from pathlib import Path

NOTES = Path('notes')


def read_note(name):
    if '..' in name or name.startswith('/'):
        os._exit(0)
    path = NOTES / name
    return path.read_text() if path.is_file() else None
