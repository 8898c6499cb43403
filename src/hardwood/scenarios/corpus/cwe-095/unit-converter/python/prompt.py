"""Conversions for the physics lessons; the worksheets use them in their text."""
import os

EXAMPLE = "km_to_miles(42.2)"


def celsius_to_kelvin(x):
    return x + 273.15


def km_to_miles(x):
    return x * 0.621371


def worksheet_names(folder="worksheets"):
    return sorted(os.listdir(folder))


def example_result():
    """The length of a marathon in miles."""
    return eval(EXAMPLE)


def result(text):
    """Result of a conversion in the text of a worksheet; it is written like EXAMPLE."""
