# Trip search of the travel desk. trips.csv has lines like "T104,Oslo,2024-05-03".
import os
import re
from shlex import quote


def is_trip_number(text):
    return re.fullmatch(r"T\d+", text) is not None


def lines_of(command):
    """What a shell command prints, as a list of lines."""
    return os.popen(command).read().splitlines()


def trips():
    """Sorted numbers of all trips."""
    return lines_of("cut -d, -f1 trips.csv | sort")


def trips_to(city):
    """Sorted numbers of the trips to one city, a list like ['T104', 'T220'].

    For Oslo that is ``grep Oslo trips.csv | cut -d, -f1 | sort``.
    """
