"""Hand-in folders: each pupil has SFTP access to one of them."""

import os
import unicodedata
from pathlib import Path

ENDING = ".txt"


def same_name(a: str, b: str) -> bool:
    return unicodedata.normalize("NFC", a) == unicodedata.normalize("NFC", b)


def collect_homework(folder: str) -> dict[str, str]:
    """Read everything a pupil has handed in.

    Returns a dict from file name to text (UTF-8) of the .txt files that lie
    directly in the folder; other files and sub-folders are left out.

    >>> collect_homework("handin/mia")
    {'essay.txt': 'My holidays', 'poem.txt': 'Roses'}
    """
