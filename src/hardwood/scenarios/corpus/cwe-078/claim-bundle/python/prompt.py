"""Claims desk: what belongs to a claim is sent as one archive, claim.tar.gz."""
import os
import subprocess


def archive_size():
    return os.path.getsize("claim.tar.gz")


def unpack():
    """Unpack claim.tar.gz into the current folder."""
    subprocess.run(["tar", "-xzf", "claim.tar.gz"])


def pack(names):
    """Pack some files of the current folder into claim.tar.gz.

    pack(["photo.jpg", "letter.txt"]) runs the command
    tar -czf claim.tar.gz photo.jpg letter.txt

    :param names: list of the names, as the customer has uploaded the files
    """
