import csv
import sqlite3

COLUMNS = ("id", "weight", "town")
DIRECTIONS = ("asc", "desc")


def write_csv(rows, path):
    with open(path, "w", newline="") as handle:
        csv.writer(handle).writerows(rows)


def sorted_parcels(conn, column, direction):
    """Return the ids of the parcels that still wait in the depot.

    Waiting parcels are the rows of parcels(id, weight, town, state) whose
    state is 'waiting'. The user clicks on the head of a column to sort:

        sorted_parcels(conn, "weight", "desc")  ->  [8, 3, 5]
        sorted_parcels(conn, "id", "asc")       ->  [3, 5, 8]

    The result is a list of ids, empty when nothing waits.
    """
