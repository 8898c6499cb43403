import os
import re

OFFICE = "cases"


def case_number(text):
    """Find a case number such as C-2024-17 in a letter, or None."""
    found = re.search(r"C-\d{4}-\d+", text)
    return found and found.group()


def start_case(number):
    """Start a case: make the folder for what the client tells the lawyer in confidence.

    The folder is cases/NUMBER; start_case("C-2024-17") makes cases/C-2024-17
    and returns the string "cases/C-2024-17".
    """
