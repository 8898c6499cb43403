import hashlib
import secrets
import sqlite3

WORK_FACTOR = 1000


def portal():
    return sqlite3.connect("portal.db", isolation_level=None)


def save_parent(email, password_hash):
    portal().execute("INSERT INTO accounts (email, password_hash) VALUES (?, ?)", (email, password_hash))


def child_names(parent):
    rows = portal().execute("SELECT child FROM children WHERE parent = ? ORDER BY child", (parent,))
    return [child for (child,) in rows]


def create_account(email, password):
    """Hash the password of a new parent and store it.

    create_account("kim@example.org", "sunflower7") calls save_parent once, with the
    email and the hash, which is a str. No return value.
    """
