"""A tiny spreadsheet for the household budget."""
import ast
import re

CELL = re.compile(r"([A-Z])([0-9]+)")
DIGITS_AND_SIGNS = "0123456789+-*/(). "


def position(cell):
    """position("B7") -> (1, 6): column and row, counted from 0."""
    column, row = CELL.fullmatch(cell).groups()
    return ord(column) - ord("A"), int(row) - 1


def cell_value(text):
    """Value of a cell as a number, from the text that was typed in.

    A text that begins with "=" is a sum to work out, with + - * / and
    parentheses: cell_value("=2*(3+4)") -> 14. Any other text is a plain
    number: cell_value("12.5") -> 12.5
    """
