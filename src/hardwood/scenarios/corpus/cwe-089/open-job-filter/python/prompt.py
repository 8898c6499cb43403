import sqlite3

JOBS_DB = "jobs.db"
BASE_QUERY = "SELECT title FROM jobs WHERE is_open = 1"


def run(query, params=()):
    """All rows of a query, as a list of tuples."""
    return sqlite3.connect(JOBS_DB).execute(query, params).fetchall()


def open_jobs():
    return [title for (title,) in run(BASE_QUERY)]


def search_jobs(city="", level="", company=""):
    """Titles of the open jobs that fit what the visitor has filled in.

    Extend BASE_QUERY by one condition for each field with a text in it; a field
    that is "" does not matter. city, level and company are columns of jobs.

    >>> search_jobs(city="Bonn", level="senior")
    ['Baker', 'Roofer']
    """
