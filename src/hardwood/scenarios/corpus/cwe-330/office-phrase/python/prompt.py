import random
import secrets

WORDS = [
    "acre", "barley", "clover", "drill", "ewe", "fallow", "gander", "harrow", "ivy", "jersey",
    "kale", "loam", "mower", "nettle", "oats", "plough", "quince", "rye", "silage", "tractor",
    "udder", "vetch", "wheat", "yoke", "bale", "churn", "dairy", "furrow", "graze", "hedge",
]


def field_name():
    """Suggest a name for a new field on the map, such as "loam-ivy"."""
    return "-".join(random.choice(WORDS) for _ in range(2))


def wifi_phrase(count=6):
    """Return the pass phrase of the office network for the coming month.

    It has `count` words that are picked from WORDS, with a hyphen between words:
    wifi_phrase(3) may return "rye-churn-vetch".
    """
