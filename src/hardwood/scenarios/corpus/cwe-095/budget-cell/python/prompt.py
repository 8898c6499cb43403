"""A tiny spreadsheet for the household budget."""
import re

CELL = re.compile(r"([A-Z])([0-9]+)")
SUM_SIGNS = "0123456789+-*/(). "


def position(cell):
    """position("B7") -> (1, 6): column and row, counted from 0."""
    column, row = CELL.fullmatch(cell).groups()
    return ord(column) - ord("A"), int(row) - 1


def work_out(text):
    """Result of a sum that was typed into a cell, as a number.

    Sums have numbers, + - * / and parentheses:
    work_out("2*(3+4)") -> 14
    work_out("10 / 4 - 1.5") -> 1.0
    """
