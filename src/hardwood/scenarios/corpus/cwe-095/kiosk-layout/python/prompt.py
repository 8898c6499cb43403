"""Screens of the kiosk, kept as text in the settings table."""
import json
import textwrap

DEFAULT = "[1, 2, 5]"


def shortened(title):
    return textwrap.shorten(title, 30)


def report(screens):
    return json.dumps(screens, indent=2)


def default_columns():
    """Columns of a new screen, a list of ints."""
    return eval(DEFAULT)


def columns_of(text):
    """Columns in the text of a screen, which has the form of DEFAULT."""
