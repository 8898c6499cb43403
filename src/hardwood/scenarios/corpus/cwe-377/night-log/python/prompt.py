"""Logs of the observatory. A night of the all-sky camera does not fit into memory."""
import heapq
import os
import shutil
import tempfile
from contextlib import ExitStack
from itertools import islice
from pathlib import Path


def moment(line):
    """What a line is sorted by: "22:14:09.1 meteor mag -2" by the first word, then by the line."""
    return line.partition(" ")[0], line


def meteors(path):
    """How many meteors a log has."""
    with open(path, encoding="utf-8") as log:
        return sum(" meteor " in line for line in log)


def sort_log(source, target, part_lines=50_000):
    """Sort the log `source` by moment into the file `target`, and return how many parts it took.

    The log is read in parts of part_lines lines. Each part is sorted and goes to a file of
    its own in /tmp; in the end heapq.merge (with key=moment) brings all of them together in
    `target`, and the files of the parts are removed. Empty lines are left out, and do not count. A line
    that comes several times is kept once. An empty log has 0 parts, and an empty target.
    """
