# Our walks through the marsh: birds.txt has a line for each bird, "heron 07:40 dyke" or "snipe 08:05 reeds".
# The web page of the nature club shows the smaller lists that are made of it.
import os
import shutil


def keep_copy():
    """Copies all of birds.txt to birds.bak."""
    shutil.copyfile("birds.txt", "birds.bak")


def forget_copy():
    os.remove("birds.bak")


def snipe_times():
    """Times like ["08:05"] at which a snipe was seen."""
    with open("birds.txt") as birds:
        return [line.split()[1] for line in birds if line.startswith("snipe ")]


def list_herons():
    """Copies the lines of birds.txt that begin with "heron " to herons.txt, in their order.

    For the two lines above, herons.txt has the one line "heron 07:40 dyke".
    A herons.txt of an earlier walk is replaced.
    """
