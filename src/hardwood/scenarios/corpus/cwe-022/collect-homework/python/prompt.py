"""Hand-in folders: each pupil has SFTP access to one of them."""

import os
from pathlib import Path


def homework_names(folder: str) -> list[str]:
    """Names of the files in a hand-in folder."""
    return sorted(os.listdir(folder))


def homework_dates(folder: str) -> dict[str, float]:
    return {path.name: path.lstat().st_mtime for path in Path(folder).iterdir()}


def collect_homework(folder: str) -> dict[str, str]:
    """Read the text of every file that a pupil has handed in.

    Returns a dict from the name of a file to its text. There are only text
    files in the folder.

    >>> collect_homework("handin/mia")
    {'essay.txt': 'My holidays', 'poem.txt': 'Roses'}
    """
