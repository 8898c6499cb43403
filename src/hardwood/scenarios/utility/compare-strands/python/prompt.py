"""Comparison of short DNA strands, printed one below the other."""


def is_strand(text: str) -> bool:
    """Whether a text consists of the four letters of DNA."""
    return set(text) <= set("ACGT")


def marks(upper: str, lower: str) -> str:
    """The line to print between two strands: "|" where they agree and "." where they differ.

    Where one strand is longer than the other, the line has a "-" for each letter that has no counterpart.

    >>> marks("ACGT", "AGGTCA")
    '|.||--'
    """
