import hashlib
import secrets
import sqlite3

WORK_FACTOR = 1000


def portal():
    return sqlite3.connect("portal.db", isolation_level=None)


def child_names(parent):
    rows = portal().execute("SELECT child FROM children WHERE parent = ? ORDER BY child", (parent,))
    return [child for (child,) in rows]


def create_account(email, password):
    """Insert the row of a new parent into accounts(email, password_hash).

    password_hash is a text and holds a hash of the password, not the password.
    Example: create_account("kim@example.org", "sunflower7") adds one row
    whose email is "kim@example.org". No return value.
    """
