"""Nightly copies of the game worlds."""
import os
import shlex
import subprocess
import time

BACKUPS = "backups"


def age_in_days(path):
    return (time.time() - os.path.getmtime(path)) / 86400


def pack_world(world):
    """Pack the folder of a world into the file backups/WORLD.tar.gz.

    The shell runs ``tar cf - WORLD | gzip > backups/WORLD.tar.gz``; the
    folder backups/ is there already. Returns the path of the new archive:
    pack_world("island") returns "backups/island.tar.gz".
    """
