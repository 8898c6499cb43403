import sqlite3

FILTER_COLUMNS = ["country", "season", "transport"]


def numbered(values):
    """["train", "ship"] -> "1) train  2) ship", for the phone menu."""
    return "  ".join(f"{n}) {value}" for n, value in enumerate(values, 1))


def connection():
    return sqlite3.connect("file:agency.db?mode=ro", uri=True)


def filter_values(column: str) -> list:
    """
    Different values that a column of the table `trips` holds, in alphabetical order,
    each one once. For "season" that is ["autumn", "spring", "summer"], say; a list
    without elements if there are no trips. A column not in FILTER_COLUMNS gives [].
    """
