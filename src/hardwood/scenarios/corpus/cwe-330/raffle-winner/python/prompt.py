import random
import secrets


def thank_you(name):
    phrase = random.choice(["Thank you", "Many thanks", "Bless you"])
    return f"{phrase}, {name}, for coming!"


def next_song(songs):
    """What the band plays next, or None when they know no songs."""
    if not songs:
        return None
    return random.choice(songs)


def draw_winner(names):
    """Draw the winner of the raffle by chance.

    Each item of the list `names` is as likely as any other.
    Returns the winner's name, or None when the list is empty.
    """
