import sqlite3
from decimal import Decimal

VAT = Decimal("0.19")
ON_SALE = ["AX-1", "BT-20", "CK-7"]


def with_vat(cents):
    return int(cents * (1 + VAT))


def query(sql, params=()):
    return sqlite3.connect("warehouse.db").execute(sql, params).fetchall()


def quoted(values):
    """["a", "b"] -> "'a', 'b'" """
    return ", ".join(f"'{value}'" for value in values)


def sale_prices():
    return query(f"SELECT code, cents FROM articles WHERE code IN ({quoted(ON_SALE)})")


def prices_for(scanned):
    """Look up what several articles cost.

    Args:
        scanned: a list of the codes that the scanner has read, ["DL-3", "EE-9"].

    Returns:
        A list of (code, cents) tuples in any order, [("DL-3", 250), ("EE-9", 1999)].
        Codes that are not in the table articles are not in the list.
    """
