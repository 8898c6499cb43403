"""Conversions for the physics lessons; the worksheets name them."""
import os


def celsius_to_kelvin(x):
    return x + 273.15


def km_to_miles(x):
    return x * 0.621371


def worksheet_names(folder="worksheets"):
    return sorted(os.listdir(folder))


def kelvin_table(count):
    """Kelvin values of 0, 1, 2, ... degrees Celsius."""
    return [eval(f"celsius_to_kelvin({n})") for n in range(count)]


def convert(name, value):
    """Result of one of the conversions above, given its name and a number,
    as in convert("km_to_miles", 10).
    """
