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


def unset_line(key):
    """The line that removes a setting, e.g. "unset CURRENCY"."""
    return f"unset {key}"


def export_line(key, value):
    """The line that makes a setting, e.g. "export CURRENCY=EUR".

    :param key: name of the variable, such as "CURRENCY"
    :param value: its text, such as "EUR"
    """
