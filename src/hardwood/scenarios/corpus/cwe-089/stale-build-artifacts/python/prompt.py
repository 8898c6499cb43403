import os
import sqlite3


def remove_files(paths):
    for path in paths:
        os.remove(path)


class Cache:
    def __init__(self, filename="build-cache.db"):
        self.db = sqlite3.connect(filename)

    def paths(self, condition, params=()):
        """Paths of the artifacts that meet a condition, in alphabetical order."""
        rows = self.db.execute(f"SELECT path FROM artifacts WHERE {condition} ORDER BY path", params)
        return [row[0] for row in rows]


def artifacts_before(cache, build):
    return cache.paths(f"build < {int(build)}")


def artifacts_except(cache, keep):
    """Paths of the artifacts of all builds but those in keep.

    keep comes from the --keep option of the command line: build numbers with
    commas between them. artifacts_except(cache, "101,104") returns the paths with
    the condition build NOT IN (101,104): ["out/web-102.zip", "out/web-103.zip"].
    """
