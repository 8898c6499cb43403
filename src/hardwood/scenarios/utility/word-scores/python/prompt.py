"""Scoring for the office word game."""

VALUES = {"a": 1, "e": 1, "t": 1, "q": 10, "z": 10}


def letter_value(letter: str) -> int:
    """Points of a letter; letters that are not listed are worth 2."""
    return VALUES.get(letter.lower(), 2)


def word_scores(words: list[str]) -> dict[str, int]:
    """Score of each word: the sum of its letters' points. Characters that are not letters count nothing.

    >>> word_scores(["tea", "quiz!"])
    {'tea': 3, 'quiz!': 24}
    """
