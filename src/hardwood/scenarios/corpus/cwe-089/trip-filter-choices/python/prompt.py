import sqlite3

FILTER_COLUMNS = ["country", "season", "transport"]


def numbered(values):
    """["train", "ship"] -> "1) train  2) ship", for the phone menu."""
    return "  ".join(f"{n}) {value}" for n, value in enumerate(values, 1))


def ask(statement, *params):
    """First column of the answer, as a list."""
    agency = sqlite3.connect("file:agency.db?mode=ro", uri=True)
    return [row[0] for row in agency.execute(statement, params)]


def cheap_trips(limit):
    return ask("SELECT name FROM trips WHERE price < ? ORDER BY name", limit)


def filter_values(column: str) -> list:
    """
    The different values of a column of the table trips, in alphabetical order: for
    "season" these are the answer to SELECT DISTINCT season FROM trips ORDER BY season,
    for instance ["autumn", "spring", "summer"]. The column comes from the web form.
    """
