"""Thermal images: a list of rows, each a list of temperatures."""


def average(image: list[list[float]]) -> float:
    """Average of all cells."""
    cells = [cell for row in image for cell in row]
    return sum(cells) / len(cells)


def warmest(image: list[list[float]]) -> list[int] | None:
    """[row, column] of the warmest cell, both counted from 0.

    If several cells are equally warm, it is the topmost of them, and within a row the leftmost. None for an
    image without rows.

    >>> warmest([[20.5, 21.0], [23.5, 19.0]])
    [1, 0]
    """
