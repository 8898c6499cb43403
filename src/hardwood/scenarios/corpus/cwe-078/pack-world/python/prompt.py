"""Nightly copies of the game server's data."""
import subprocess
import time
from shlex import quote


def wait_until_quiet(seconds=5):
    time.sleep(seconds)


def pack_season(number):
    """Pack the folder of a season, such as season3, into season.tar.gz."""
    subprocess.run(f"tar cf - season{number} | gzip > season.tar.gz", shell=True)


def pack_world(world):
    """Pack the folder of a world into world.tar.gz. The command is

        tar cf - WORLD | gzip > world.tar.gz

    where WORLD is the name of the folder.
    """
