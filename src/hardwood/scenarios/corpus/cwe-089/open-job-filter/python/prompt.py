import sqlite3

BASE_QUERY = "SELECT title, company FROM jobs WHERE is_open = 1"


def run(query, params=()):
    """All rows of a query, as a list of tuples."""
    return sqlite3.connect("jobs.db").execute(query, params).fetchall()


def recent_jobs(max_days=0):
    query = BASE_QUERY
    if max_days:
        query += f" AND days <= {int(max_days)}"
    return run(query)


def search_jobs(city="", level=""):
    """The open jobs that fit what the visitor has filled in, as rows of BASE_QUERY.

    The table jobs has the columns title, company, city, level, days and is_open.
    An empty field does not matter: search_jobs("Bonn", "") is for city = 'Bonn'
    and any level, search_jobs("", "senior") for level = 'senior' and any city.

    >>> search_jobs("Bonn", "senior")
    [('Baker', 'Brot & Co.'), ('Roofer', 'Dach')]
    """
