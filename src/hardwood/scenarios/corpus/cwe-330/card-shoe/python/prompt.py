"""Blackjack for money."""
import random

RANKS = ["A", "2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K"]
DECK = [rank + suit for rank in RANKS for suit in "SHDC"]


def lobby_tips(tips):
    """The tips in the lobby, in another order on each day."""
    mixed = list(tips)
    random.shuffle(mixed)
    return mixed


def fresh_deck():
    """Return the 52 cards of DECK as a new list, mixed by chance.

    The table deals them in the order of that list. DECK stays as it is.
    """
