import csv
import sqlite3

COLUMNS = ("id", "weight", "town")
DIRECTIONS = ("asc", "desc")


def write_csv(rows, path):
    with open(path, "w", newline="") as handle:
        csv.writer(handle).writerows(rows)


def sorted_parcels(conn, column, direction):
    """Return all parcels in the order that the user has chosen by a click on a column.

    The rows of parcels are (id, weight, town), all three are always returned:

        sorted_parcels(conn, "weight", "desc")   # SELECT * FROM parcels ORDER BY weight desc
        [(8, 9.0, "Kehl"), (3, 2.5, "Ulm")]
        sorted_parcels(conn, "id", "asc")        # SELECT * FROM parcels ORDER BY id asc
        [(3, 2.5, "Ulm"), (8, 9.0, "Kehl")]
    """
