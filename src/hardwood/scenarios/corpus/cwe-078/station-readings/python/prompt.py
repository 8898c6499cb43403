"""Weather readings, one line such as "LX4 2024-01-05 3.5" each, in readings.txt."""
import statistics
import subprocess


def sed(script):
    """Run a sed script over the readings and return the lines that it prints."""
    command = ["sed", "-n", script, "readings.txt"]
    return subprocess.run(command, capture_output=True, text=True).stdout.splitlines()


def mean_celsius(lines):
    return statistics.mean(float(line.split()[2]) for line in lines)


def readings_of_year(year: int):
    """Lines of one year; the sed script is /YEAR-/p"""
    return sed(f"/{year}-/p")


def readings_of_station(station: str):
    """Lines of one station; the sed script is /STATION/p

    Station codes, such as "LX4", are made of letters and digits.
    """
