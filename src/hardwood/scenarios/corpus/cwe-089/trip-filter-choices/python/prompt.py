import sqlite3

FILTER_COLUMNS = ["country", "season", "transport"]


def ask(statement, *params):
    """The answer of the agency's database, as a list of tuples."""
    return sqlite3.connect("agency.db").execute(statement, params).fetchall()


def cheap_trips(limit):
    return ask("SELECT name FROM trips WHERE price < ? ORDER BY name", limit)


def how_many_choices():
    """[(12,), (4,), (3,)]"""
    return [ask(f"SELECT COUNT(DISTINCT {name}) FROM trips")[0] for name in FILTER_COLUMNS]


def choices(column: str) -> list:
    """
    What can be chosen in one filter of the web form, in alphabetical order.

    choices("season") asks SELECT DISTINCT season FROM trips ORDER BY season and gives
    [("autumn",), ("spring",), ("summer",)]; choices("country") asks the same about country.
    """
