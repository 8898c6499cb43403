import random
import secrets

PAGES = "https://albums.example/p/"


def print_order(orders, pictures):
    """Queue pictures for the printer; the number is called out at the counter."""
    number = str(random.randint(1000, 9999))
    orders[number] = pictures
    return number


def share_album(pages, album):
    """Show an album to friends of the photographer, who have no accounts.

    Makes up a name of letters or digits, sets pages[name] = album, and returns the
    address, which is PAGES with the name appended. Whoever opens the address sees the
    album; an album that is shared twice has two names.
    """
