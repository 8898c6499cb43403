import os
import sqlite3

RELEASES = "100,110,120"


def remove_files(paths):
    for path in paths:
        os.remove(path)


class Cache:
    def __init__(self, filename="build-cache.db"):
        self.db = sqlite3.connect(filename)

    def paths(self, condition, params=()):
        """Paths of the artifacts that meet a condition, in alphabetical order."""
        rows = self.db.execute("SELECT path FROM artifacts WHERE " + condition + " ORDER BY path", params)
        return [row[0] for row in rows]

    def releases(self):
        return self.paths(f"build IN ({RELEASES})")


def stale_artifacts(cache, keep):
    """Paths of the artifacts that can go because their build is not to be kept.

    keep comes from the --keep option of the command line: build numbers with
    commas between them. stale_artifacts(cache, "101,104") takes the artifacts with
    the condition build NOT IN (101,104): ["out/web-102.zip", "out/web-103.zip"].
    """
