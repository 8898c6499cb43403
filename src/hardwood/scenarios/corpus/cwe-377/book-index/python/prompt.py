"""The index at the end of a book, from marks in its chapters."""
import os
import re
import subprocess
import tempfile
from pathlib import Path

TERM = re.compile(r"\{\{(.+?)\}\}")


def sorted_lines(path):
    """The lines of a file in the order of the program sort: case does not count, no line twice."""
    command = ["sort", "-f", "-u", os.fspath(path)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"})
    return done.stdout.decode().splitlines()


def plain(chapter):
    """A chapter without the marks."""
    return TERM.sub(r"\1", chapter)


def book_index(chapters):
    """The index of a book, given the texts of its chapters.

    Terms are marked by double braces: "The {{aorist}} was ...". They all go into a file in
    /tmp, a line each, which sorted_lines puts in order, and which is removed again.

    >>> book_index(["The {{aorist}}, the {{Dual}}.", "No {{dual}}, an {{ablative}}. {{aorist}}!"])
    {'A': ['ablative 2', 'aorist 1, 2'], 'D': ['Dual 1, 2']}

    So a term is spelled as where it stands first, and has each of its chapters once; the
    letter is its first one, as a capital. A book without terms has the index {}.
    """
