"""Helpers for the brass band's sheet music."""

NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def transpose(tune: str, semitones: int) -> str:
    """Moves every note of a tune up by that many semitones, or down when it is negative.

    A tune is notes separated by blanks. After B comes C again. A pause, written "-", stays where it is.

    >>> transpose("C E G", 2)
    'D F# A'
    >>> transpose("A# - B", 1)
    'B - C'
    """
