import base64
import hashlib
import os
import sqlite3

ITERATIONS = 1000
MIN_LENGTH = 6


def open_forum():
    return sqlite3.connect("forum.db")


def long_enough(password):
    return len(password) >= MIN_LENGTH


def hash_password(password: str) -> str:
    """Turn a member's password into the text for the column `pwhash`.

    The text is printable and at most 200 characters long; the password itself
    does not appear in it. Nothing else about the member is stored, so whatever is
    needed to compare a password with it later has to be in the text.
    """
