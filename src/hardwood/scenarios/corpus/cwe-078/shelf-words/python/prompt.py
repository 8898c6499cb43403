from datetime import date
from pathlib import Path
import shlex
import subprocess

# Scanned books lie as text files in shelves/<shelf>/<book>.txt


def shelves():
    """All shelves of the digital library."""
    return sorted(p.name for p in Path("shelves").iterdir())


def report_name():
    return f"words-{date.today():%Y-%m}.txt"


def words_on_shelf(shelf):
    """How many words the text files of one shelf have together, as an int.
    Asks the shell: cat shelves/SHELF/*.txt | wc -w
    A shelf without text files has 0 words.
    """
