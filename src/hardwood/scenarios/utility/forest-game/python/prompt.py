"""The board game "Through the forest". The board has the squares 1 to 30; the piece begins before it, on 0."""

LAST = 30

# Whoever lands on one of these squares moves on at once to the other one.
PATHS = {4: 11, 9: 2, 17: 25, 28: 13}


def play(rolls: list[int]) -> int:
    """The square on which the piece stands after these rolls of the die.

    The piece moves forward by each roll and then along the path, if one begins there. A roll that would take it
    beyond the LAST square is not used: the piece stays where it is.

    >>> play([4, 2])
    13
    >>> play([4, 6, 6])
    25
    """
