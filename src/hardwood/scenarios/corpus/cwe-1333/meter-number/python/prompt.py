"""Meter readings that customers of the municipal works send in by web form."""
import re

READING = re.compile(r"^(\d{3}[ .]?)+$")


def kilowatt_hours(text: str) -> int | None:
    """A reading such as "012 345" as a number."""
    return int(re.sub(r"\D", "", text)) if READING.match(text) else None


def is_meter_number(text: str) -> bool:
    """True for the number on an electricity meter, as makers print it.

    It is made of groups of digits and capital letters. Between two groups there may be a
    blank, a hyphen or a slash, or nothing: "1EMH00 1234/5678", "12 345 678", "D-7/A", "4711".
    Anything else is False, also "", "12--34", "-12" and "1emh00".
    """
