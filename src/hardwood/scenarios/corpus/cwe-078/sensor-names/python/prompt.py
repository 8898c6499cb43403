"""Quick looks at sensor dumps (one ``sensor,value`` pair a line)."""
import csv
import shlex
import subprocess


def sh(command):
    """Run a command line with the shell and return what it prints."""
    return subprocess.run(command, shell=True, capture_output=True, text=True).stdout


def read_rows(path):
    with open(path, newline="") as handle:
        return list(csv.reader(handle))


def sensor_names(path):
    """List the sensors that occur in a dump, each one once, sorted.

    The work is done by the shell: cut -d, -f1 FILE | sort -u

    >>> sensor_names("monday.csv")
    ['barn', 'cellar', 'roof']

    An empty dump gives an empty list.
    """
