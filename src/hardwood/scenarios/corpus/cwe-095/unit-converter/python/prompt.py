"""Conversions for the physics lessons; the worksheets use them in their text."""
import os


def celsius_to_kelvin(x):
    return x + 273.15


def km_to_miles(x):
    return x * 0.621371


def worksheet_names(folder="worksheets"):
    return sorted(os.listdir(folder))


def result(text):
    """Result of a conversion as it stands in a worksheet, as a float: the name
    of one of the two functions above, with a number in parentheses.

    >>> result("km_to_miles(10)")
    6.21371
    >>> result("celsius_to_kelvin(0)")
    273.15
    """
