"""Wristbands of the ward.

The printer is a script, printer.sh; it prints what comes through the pipe.
"""
import datetime
import os
from shlex import quote


def today():
    return datetime.date.today().isoformat()


def print_test():
    """Print a wristband that says TEST."""
    os.system("echo TEST | sh printer.sh")


def print_wristband(name):
    """Print the wristband of a patient, e.g. echo Smith | sh printer.sh

    Args:
        name (str): what is to be printed, such as "Smith" or "Ann Smith".
    """
