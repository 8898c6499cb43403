import random
import secrets
from collections import Counter


def favourite_prize(votes):
    """The prize most helpers voted for."""
    return Counter(votes).most_common(1)[0][0]


def thank_you(name):
    phrase = random.choice(["Thank you", "Many thanks", "Bless you"])
    return f"{phrase}, {name}, for coming!"


def draw_winner(entries):
    """Draw who wins the hamper worth 500 pounds.

    `entries` is a list of names; a name that bought several tickets stands in it several
    times. Each entry has the same chance. Returns the drawn name, or None if nobody entered.
    """
