"""Layouts of the kiosk screens, kept as text in the settings table."""
import ast
import textwrap

DEFAULT = "{'title': 'Menu', 'columns': [1, 2], 'dark': True}"


def shortened(title):
    return textwrap.shorten(title, 30)


def layout_to_text(layout):
    """Text of a layout, in the form of DEFAULT."""
    return repr(layout)


def default_layout():
    """The layout of a new screen, a dict."""
    return eval(DEFAULT)


def text_to_layout(text):
    """The layout in a text that layout_to_text has made, a dict."""
