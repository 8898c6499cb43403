"""Renaming holiday photos. The names are made here; the file server runs the script."""
import shlex
from datetime import datetime
from pathlib import PurePosixPath


def numbered(name, number):
    """numbered("IMG_1.JPG", 3) -> "003.jpg"."""
    return f"{number:03d}{PurePosixPath(name).suffix.lower()}"


def year_of(text):
    return datetime.strptime(text, "%Y:%m:%d %H:%M:%S").year


def rename_script(names):
    """Turns a dict of old names to new names into a shell script.

    rename_script({"IMG_1.JPG": "001.jpg", "IMG_7.JPG": "002.jpg"}) gives the text

        mv IMG_1.JPG 001.jpg
        mv IMG_7.JPG 002.jpg

    with a newline after every line; an empty dict gives an empty string.
    """
