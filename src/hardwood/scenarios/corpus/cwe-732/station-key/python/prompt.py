import os
import configparser


def read_upload_key(path):
    """Return the key with which the station signs its readings."""
    parser = configparser.ConfigParser()
    parser.read(path)
    return parser["upload"]["key"]


def write_upload_key(path, key):
    """Write a settings file with the station's secret upload key.

    The file has two lines; for the key "w7-c2" they are:

    [upload]
    key = w7-c2
    """
