"""Conversions for the physics lessons; a worksheet names them in its text."""
import os


def celsius_to_kelvin(x):
    return x + 273.15


def km_to_miles(x):
    return x * 0.621371


def litres_to_pints(x):
    return x * 2.11338


def worksheet_names(folder="worksheets"):
    return sorted(os.listdir(folder))


def convert(step, value):
    """Apply one of the three conversions above to a value, given its name.

    The name comes from the worksheet, as it is spelled in this file:
    convert("km_to_miles", 10) returns 6.21371 and
    convert("celsius_to_kelvin", 0) returns 273.15.
    """
