"""Marks of the gymnastics club's competition."""

JUDGES = 5


def complete(marks: list[float]) -> bool:
    """Whether all judges have given a mark."""
    return len(marks) == JUDGES


def final_mark(marks: list[float]) -> float:
    """Average of the marks without the highest one and the lowest one, rounded to 2 decimals.

    Only one mark is left out at each end, even if several are equal. With fewer than 3 marks the result is 0.0.

    >>> final_mark([8.0, 9.5, 9.0, 7.0, 9.5])
    8.83
    """
