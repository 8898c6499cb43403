import os
import sqlite3

CACHE = "build-cache.db"


def megabytes(size):
    return f"{size / 1_000_000:.1f} MB"


def remove_files(paths):
    for path in paths:
        os.remove(path)


def stale_artifacts(project, keep):
    """Paths of a project's artifacts that can go, because their build is not kept.

    keep comes from the --keep option of the command line: build numbers with
    commas between them. So stale_artifacts("web", "101,104") lists the column
    path of the rows of artifacts(project, build, path) that belong to "web" and
    have a build other than 101 and 104 - ["out/web-102.zip", "out/web-103.zip"],
    ordered by path.
    """
