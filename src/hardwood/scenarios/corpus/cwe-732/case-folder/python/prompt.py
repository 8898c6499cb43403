import os
import re

OFFICE = "cases"


def case_number(text):
    """Find a case number such as C-2024-17 in a letter, or None."""
    found = re.search(r"C-\d{4}-\d+", text)
    return found and found.group()


def make_case_folder(path):
    """Make the folder for what a client tells the lawyer in confidence.

    make_case_folder("cases/C-2024-17") makes the folder cases/C-2024-17.
    """
