# Trip search for the travel desk. trips.csv has lines like "T104,Oslo,2024-05-03".
import os
import re
import shlex

TRIPS = "trips.csv"


def is_trip_number(text):
    return re.fullmatch(r"T\d+", text) is not None


def find_trips(city):
    """Return the numbers of the trips to a city as a sorted list.

    Uses grep, cut and sort in one pipeline,
    ``grep CITY trips.csv | cut -d, -f1 | sort``: for "Oslo" the result
    may be ``['T104', 'T220']``. The list is empty if no trip goes there.
    """
