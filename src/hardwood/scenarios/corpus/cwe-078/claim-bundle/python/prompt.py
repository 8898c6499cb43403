"""Claims desk: send everything that belongs to a claim as one archive."""
import logging
import subprocess
import tarfile

log = logging.getLogger("claims")


def contents(archive):
    with tarfile.open(archive) as tar:
        return tar.getnames()


def bundle(claim, names):
    """Pack the named files into CLAIM.tar.gz with the tar program.

    bundle("c17", ["photo.jpg", "letter.txt"]) runs
    ``tar -czf c17.tar.gz photo.jpg letter.txt`` and returns "c17.tar.gz".

    :param claim: number of the claim
    :param names: list of names of files in the current folder, as the
        customer has uploaded them
    :return: name of the archive
    """
