"""Weather readings, one ``STATION,DATE,CELSIUS`` line each, in readings.csv."""
import re
import statistics
import subprocess

READINGS = "readings.csv"


def sed(script, path):
    """Run a sed script over a file and return the lines that it prints."""
    command = ["sed", "-n", script, path]
    return subprocess.run(command, capture_output=True, text=True).stdout.splitlines()


def mean_celsius(lines):
    return statistics.mean(float(line.split(",")[2]) for line in lines)


def readings_of(station):
    """Return the lines of READINGS that belong to a station.

    Station codes are letters and digits. For the station "LX4" the sed
    script is ``/^LX4,/p`` and the result is a list such as
    ["LX4,2024-01-05,3.5", "LX4,2024-01-06,4.0"]; it is empty for a
    station without readings.
    """
