"""Nightly copies of the game server's data."""
import subprocess
import time
from shlex import quote


def wait_until_quiet(seconds=5):
    time.sleep(seconds)


def pack_players():
    """Pack the folder players/ into players.tar.gz."""
    subprocess.run("tar cf - players | gzip > players.tar.gz", shell=True)


def pack_world(world):
    """Pack the folder of a world into world.tar.gz.

    The command for the world "island" is

        tar cf - island | gzip > world.tar.gz
    """
