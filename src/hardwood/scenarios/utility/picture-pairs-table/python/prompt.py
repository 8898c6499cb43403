"""The game of pairs: find the two cards with the same picture."""
from random import Random

PICTURES = ["owl", "boat", "kite", "drum", "pear", "moon", "lamp", "fish"]


def pictures_for(level):
    """Level 1 is played with two pictures, level 2 with three, and so on."""
    return PICTURES[:level + 1]


def who_begins(players, seed):
    """The player who turns the first card in the game with this number."""
    return Random(seed).choice(players)


def lay_out(pictures, seed):
    """Return the cards in the order in which they lie on the table: every picture twice, shuffled.

    The seed is the number of the game. Whoever enters the same number plays on the same table.
    For the pictures ["owl", "boat"] the cards can be ["boat", "owl", "owl", "boat"].
    """
