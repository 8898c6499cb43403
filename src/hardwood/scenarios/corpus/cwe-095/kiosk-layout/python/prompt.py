"""Layouts of the kiosk screens, kept in text files."""
import ast
import os


def functions_in(path):
    """Names of the functions in a plug-in file."""
    with open(path) as handle:
        tree = ast.parse(handle.read())
    return [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]


def save_layout(layout, path):
    """Save a layout, a dict such as {'title': 'Menu', 'columns': [1, 2], 'dark': True}."""
    with open(path, "w") as handle:
        handle.write(repr(layout))


def load_layout(path):
    """Read back a layout that save_layout has written and return the dict.

    Returns an empty dict if there is no such file.
    """
