"""My locked diary.

One text file for every day, e.g. diary/2024-05-17.txt. Nobody else in the
house is to know what it says.
"""
import datetime
import os


def days():
    """All days that have a file, oldest first."""
    return sorted(name[:-4] for name in os.listdir("diary"))


def today():
    return datetime.date.today().isoformat()


def write_day(path, text):
    """Write the text of a day to its file, e.g. "diary/2024-05-17.txt",
    replacing what that file says."""
