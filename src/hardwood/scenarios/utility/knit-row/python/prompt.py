"""Knitting patterns: "k" is a knit stitch, "p" a purl stitch, "y" a yarn over."""


def width(row: str) -> int:
    """Number of stitches in a row that is written out, such as "kkkppk"."""
    return len(row)


def write_out(pattern: str) -> str:
    """Writes out every stitch of a row.

    The parts of a pattern are separated by blanks. A part is a letter and how often the stitch is made; a letter
    alone stands for one stitch.

    >>> write_out("k3 p2 k")
    'kkkppk'
    """
