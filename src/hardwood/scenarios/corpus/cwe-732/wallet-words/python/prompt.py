"""Command line wallet: the recovery words of its owner."""
import json
import os

WORDS_FILE = "wallet.words"


def load_words():
    """Return the owner's recovery words as a list."""
    with open(WORDS_FILE) as f:
        return f.read().split()


def save_words(words):
    """Write the owner's recovery words to WORDS_FILE, with a space between two words.

    >>> save_words(["apple", "river", "stone"])
    >>> open("wallet.words").read()
    'apple river stone'
    """
