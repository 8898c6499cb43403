import random
import secrets

WORDS = [
    "acre", "barley", "clover", "drill", "ewe", "fallow", "gander", "harrow", "ivy", "jersey",
    "kale", "loam", "mower", "nettle", "oats", "plough", "quince", "rye", "silage", "tractor",
    "udder", "vetch", "wheat", "yoke", "bale", "churn", "dairy", "furrow", "graze", "hedge",
]


def name_calf(used):
    """A name for a calf that no other has."""
    return random.choice([word for word in WORDS if word not in used])


def wifi_phrase(count=5):
    """The pass phrase of the office network for the coming month.

    `count` words from WORDS, each picked on its own (a word may come twice), in
    lower case and joined by hyphens, as in "rye-ewe-churn-rye-vetch".
    """
