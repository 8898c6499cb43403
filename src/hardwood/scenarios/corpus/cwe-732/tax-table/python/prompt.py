# tax year by year: what came in, what went out. None of my flatmates' business.
import csv
import os
from dataclasses import astuple, dataclass


@dataclass
class Entry:
    day: str
    what: str
    cents: int


def total(entries):
    return sum(entry.cents for entry in entries)


def year_path(year):
    return os.path.join("taxes", f"{year}.csv")


def save_year(year, entries):
    """Save the entries of a year as CSV, each one a row; a table of that year which is there is replaced.

    save_year(2023, [Entry("2023-02-01", "wage, gross", 310000)]) leaves taxes/2023.csv with the row
    2023-02-01,"wage, gross",310000
    """
