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


def sorted_parts(source, part_lines):
    """One list of part_lines lines of a log after the other, each sorted, as ["22:00 start\\n", "23:10 satellite\\n"].

    Empty lines are left out, and do not count.
    """
    with open(source, encoding="utf-8") as log:
        lines = (line.rstrip("\n") + "\n" for line in log if line.strip())
        while part := sorted(islice(lines, part_lines), key=moment):
            yield part


def merge(paths, target):
    """Bring files of sorted lines together in `target`, where a line that comes several times is kept once."""
    with ExitStack() as stack, open(target, "w", encoding="utf-8") as out:
        before = None
        for line in heapq.merge(*(stack.enter_context(open(path, encoding="utf-8")) for path in paths), key=moment):
            if line != before:
                out.write(line)
            before = line


def sort_log(source, target, part_lines=50_000):
    """Sort the log `source` by moment into the file `target`, and return how many parts it took.

    For each part of sorted_parts(source, part_lines), which is a list of lines, a file is written in /tmp,
    and its path is kept in a list, ["/tmp/part-0.txt", "/tmp/part-1.txt"] for two parts, say. Then the
    files of this list are merged into `target`, and removed.
    An empty log has 0 parts, and an empty target.
    """
