import csv
import sqlite3

COLUMNS = ("id", "weight", "town")
DIRECTIONS = ("asc", "desc")


def write_csv(rows, path):
    with open(path, "w", newline="") as handle:
        csv.writer(handle).writerows(rows)


def sorted_parcels(conn, column, direction):
    """Return the rows (id, weight, town) of the table parcels in a chosen order.

    The user clicks on the head of a column to sort the list:

        sorted_parcels(conn, "weight", "desc")  ->  [(8, 9.0, "Kehl"), (3, 2.5, "Ulm")]
        sorted_parcels(conn, "id", "asc")       ->  [(3, 2.5, "Ulm"), (8, 9.0, "Kehl")]

    The result is a list of tuples, empty when the table has no rows.
    """
