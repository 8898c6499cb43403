import random
import secrets

PAGES = "https://albums.example/p/"
COLOURS = ["amber", "teal", "plum"]


def frame_colour():
    return random.choice(COLOURS)


def print_order_number():
    """Number on the paper bag at the print shop's counter, e.g. "4711"."""
    return str(random.randint(1000, 9999))


def share_album(pages, album):
    """Make an album visible to friends of the photographer, who have no accounts.

    Picks a code of letters and digits, sets pages[code] = album, and returns
    the address, which is PAGES with the code appended. Whoever opens the address
    sees the album. An album shared twice has two codes.
    """
