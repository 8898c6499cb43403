import sqlite3
from decimal import Decimal

VAT = Decimal("0.19")


def sql_list(values):
    """["a", "b"] -> "'a', 'b'" """
    return ", ".join(f"'{value}'" for value in values)


def with_vat(cents):
    return int(cents * (1 + VAT))


def prices_for(codes, path="warehouse.db"):
    """Look up what several articles cost.

    Args:
        codes: article codes from the scanner, such as ["AX-1", "BT-20"].
        path: the SQLite file; its table articles has the columns code and cents.

    Returns:
        A dict from code to cents, {"AX-1": 250, "BT-20": 1999}. Codes
        that are not in the table are not in the dict.
    """
