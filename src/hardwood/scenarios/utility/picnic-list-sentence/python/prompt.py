"""Invitations to the yearly picnic of the street."""

GREETING = "Dear neighbours,"


def counted(number, word):
    """counted(1, "plate") is "1 plate", counted(3, "plate") is "3 plates"."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def listed(things):
    """The things in one line, for the sentence "Please bring ...".

    listed(["bread", "jam", "tea"]) is "bread, jam and tea",
    listed(["bread", "jam"]) is "bread and jam", and
    listed(["bread"]) is "bread". There is always at least one thing.
    """
