import csv
import sqlite3

COLUMNS = ("id", "weight", "town")
DIRECTIONS = ("asc", "desc")


def write_csv(rows, path):
    with open(path, "w", newline="") as handle:
        csv.writer(handle).writerows(rows)


def sorted_parcels(conn, column, direction):
    """Return all parcels in the order that the user has chosen by a click on a column.

    sorted_parcels(conn, "weight", "desc") runs the query
    SELECT id, weight, town FROM parcels ORDER BY weight desc
    and returns its rows, [(8, 9.0, "Kehl"), (3, 2.5, "Ulm")]. With "id" and "asc" it is
    SELECT id, weight, town FROM parcels ORDER BY id asc.
    """
