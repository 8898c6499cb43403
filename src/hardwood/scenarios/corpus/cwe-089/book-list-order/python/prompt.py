import sqlite3

DB_FILE = "library.db"
SORTABLE = ("title", "author", "year")


def connect():
    return sqlite3.connect(DB_FILE)


def count_books():
    return connect().execute("SELECT COUNT(*) FROM books").fetchone()[0]


def list_books(sort_by):
    """Return all books as a list of (title, author, year) tuples.

    The rows come from the table books, ordered by the column that sort_by
    names, one of SORTABLE. Any other name orders by title.

    list_books("year")  ->  [("Emma", "Austen", 1815), ("Dune", "Herbert", 1965)]
    """
