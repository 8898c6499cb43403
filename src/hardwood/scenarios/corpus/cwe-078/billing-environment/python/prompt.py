"""Settings of the billing jobs.

The jobs are shell scripts that start with ``. ./billing.env``.
"""
import configparser
import shlex


def from_ini(path, section="billing"):
    parser = configparser.ConfigParser()
    parser.read(path)
    return dict(parser[section])


def write_environment(settings, path):
    """Write the settings to the env file as lines of the form ``export KEY=VALUE``.

    {"CURRENCY": "EUR", "SENDER": "bills@shop.example"} becomes

        export CURRENCY=EUR
        export SENDER=bills@shop.example

    Keys are variable names and are written as they are; every value is a
    string. One line per setting, in the order of the dict.

    :param settings: dict of str to str
    :param path: file to write, usually "billing.env"
    """
