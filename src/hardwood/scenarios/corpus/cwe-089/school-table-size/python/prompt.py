import os
import sqlite3

SCHOOL_DB = os.environ.get("SCHOOL_DB", "school.db")

# the tables that the public statistics page shows
PUBLIC_TABLES = ["pupils", "courses", "rooms"]


def percent(part, whole):
    """percent(3, 12) -> "25 %" """
    return f"{100 * part // whole} %" if whole else "-"


def table_size(name):
    """Tell how many rows the table called name has.

    table_size("rooms") -> 14, and 0 for a table without rows.
    The page passes on the name that stands in the address, as in /stats/rooms.
    """
