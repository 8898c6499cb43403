# Quick looks at sensor dumps: CSV files with one "sensor,value" pair a line.
from shlex import quote
from subprocess import check_output


def output_lines(command):
    """Lines that a shell command prints."""
    return check_output(command, shell=True, text=True).splitlines()


def dumps():
    """Names of all dump files, the newest first."""
    return output_lines("ls -t *.csv")


def sensor_names(path):
    """Names of the sensors in one dump file, each name once, sorted.

    sensor_names("monday.csv") gives the lines of the command
    ``cut -d, -f1 monday.csv | sort -u``, e.g. ['barn', 'cellar', 'roof'].
    """
