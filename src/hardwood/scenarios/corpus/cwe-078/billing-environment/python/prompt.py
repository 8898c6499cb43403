"""Settings of the billing jobs.

The jobs are shell scripts that start with ``. ./billing.env``, a file
that is put together here, line by line.
"""
import configparser
from shlex import quote


def from_ini(path, section="billing"):
    parser = configparser.ConfigParser()
    parser.read(path)
    return dict(parser[section])


def days_line(days):
    """The line for the number of days until a bill is due, "export DAYS=30"."""
    return f"export DAYS={days}"


def export_line(key, value):
    """The line for any other setting, such as "export CURRENCY=EUR".

    :param key: name of the variable
    :param value: its text
    """
