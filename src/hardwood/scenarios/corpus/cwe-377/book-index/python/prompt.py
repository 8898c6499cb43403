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


def terms_of(chapters):
    """Everything that is marked by double braces, as it comes.

    >>> terms_of(["The {{aorist}}, the {{Dual}}.", "No {{dual}}, an {{ablative}}. {{aorist}}!"])
    ['aorist', 'Dual', 'dual', 'ablative', 'aorist']
    """
    return [term for chapter in chapters for term in TERM.findall(chapter)]


def by_letters(sorted_terms, chapters):
    """The sorted terms, each with its chapters, under their first letters.

    >>> by_letters(["aorist", "Dual"], ["The {{aorist}}, the {{Dual}}.", "No {{dual}}. {{aorist}}!"])
    {'A': ['aorist 1, 2'], 'D': ['Dual 1, 2']}
    """
    index = {}
    for term in sorted_terms:
        numbers = [str(n) for n, chapter in enumerate(chapters, 1) if term.lower() in map(str.lower, TERM.findall(chapter))]
        index.setdefault(term[0].upper(), []).append(f"{term} {', '.join(numbers)}")
    return index


def book_index(chapters):
    """The index of a book, given the texts of its chapters.

    terms_of(chapters) are written to a file like /tmp/book-index-4711.txt, one term a line. Then
    sorted_lines(path) reads it, and it is removed. by_letters(sorted_terms, chapters) is the index.

    >>> book_index(["The {{aorist}}, the {{Dual}}.", "No {{dual}}, an {{ablative}}. {{aorist}}!"])
    {'A': ['ablative 2', 'aorist 1, 2'], 'D': ['Dual 1, 2']}
    """
