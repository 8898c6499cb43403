"""Quilts are sewn from patches. A patch is a list of rows of equal length; each letter is a piece of cloth."""


def colours(patch: list[str]) -> list[str]:
    """The letters that a patch needs, in alphabetical order."""
    return sorted(set("".join(patch)))


def mirror(patch: list[str]) -> list[str]:
    """The block that a patch and its mirror images make, twice as wide and twice as high.

    The patch is at the top left. To its right is its image mirrored left to right, and below both of them is
    the mirror image of the upper half, upside down.

    >>> mirror(["abc", "dee"])
    ['abccba', 'deeeed', 'deeeed', 'abccba']
    """
