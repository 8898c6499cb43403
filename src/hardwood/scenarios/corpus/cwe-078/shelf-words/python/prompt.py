import os
from datetime import date
from shlex import quote

# Scanned books lie as text files in shelves/<shelf>/<book>.txt


def report_name():
    return f"words-{date.today():%Y-%m}.txt"


def words_in_library():
    """How many words the whole digital library has."""
    return int(os.popen("cat shelves/*/*.txt | wc -w").read())


def words_on_shelf(shelf):
    """How many words the books of one shelf have together, as an int:
    of the shelf "poems", for example, cat shelves/poems/*.txt | wc -w
    """
