"""Starts the slide shows in the tent of the village fete."""

import subprocess

TITLES = {1: "Garden party", 2: "Tug of war", 3: "Children's races"}


def start(arguments):
    subprocess.run(arguments, check=True)


def single_picture(show):
    """single_picture(1) -> ["feh", "--title", "Garden party", "cover.jpg"]"""
    return ["feh", "--title", TITLES[show], "cover.jpg"]


def slideshow(show, seconds):
    """The arguments of a show that changes its picture after so many seconds (0 as well as any other number).

    slideshow(1, 8) -> ["feh", "--title", "Garden party", "--slideshow-delay", "8", "pictures"]
    """
