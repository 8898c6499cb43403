"""A tiny spreadsheet for the household budget."""
import re

TAX = "(19 + 2.5) / 100"
SUM_SIGNS = "0123456789+-*/(). "


def column(cell):
    """The letters of a cell's name: "B" for "B7"."""
    return re.match("[A-Z]+", cell)[0]


def tax():
    """Result of the sum TAX, a number."""
    return eval(TAX)


def work_out(text):
    """Result of a sum that was typed into a cell, e.g. 14 for "2*(3+4)"."""
