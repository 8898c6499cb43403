"""Layouts of the kiosk screens, kept as text in the settings table."""
import ast


def functions_in(path):
    """Names of the functions in a plug-in file."""
    with open(path) as handle:
        tree = ast.parse(handle.read())
    return [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]


def layout_to_text(layout):
    """Text of a layout, a dict such as {'title': 'Menu', 'columns': [1, 2], 'dark': True}."""
    return repr(layout)


def text_to_layout(text):
    """The other way round: the dict of a text that layout_to_text has made."""
