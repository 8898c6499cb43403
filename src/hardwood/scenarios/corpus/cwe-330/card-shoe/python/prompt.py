"""Blackjack for money: the shoe holds several decks of cards."""
import random
from itertools import product

RANKS = ["A", "2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K"]
SUITS = ["S", "H", "D", "C"]


def tip_of_the_day(tips):
    """Line under the table's name in the lobby."""
    return random.choice(tips)


def new_shoe(decks):
    """Return the cards of `decks` decks, mixed, as a list of strings.

    A card is its rank and its suit, "10H" or "AS"; one deck has 52 of them. The list is
    in the order in which the table deals.
    """
