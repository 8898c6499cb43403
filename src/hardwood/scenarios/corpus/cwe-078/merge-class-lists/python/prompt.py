"""Class lists of the school office: text files with one pupil a line."""
import shlex
import subprocess
from collections import Counter


def shell(command):
    subprocess.run(command, shell=True, check=True)


def double_names(path):
    """Names that occur more than once in a list."""
    with open(path) as handle:
        return [name for name, n in Counter(handle.read().split("\n")).items() if n > 1]


def merge_lists(files, target):
    """Merge several class lists into one, sorted and with every pupil once.

    merge_lists(["5a.txt", "5b.txt"], "year5.txt") runs the shell command
    ``cat 5a.txt 5b.txt | sort -u > year5.txt``. Any number of files will do.

    Args:
        files (list[str]): the lists to merge, at least one.
        target (str): the file to write.
    """
