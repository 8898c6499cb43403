"""Tempo marks, one a line in the table that came with the metronome."""

MINUTE = 60.0  # seconds


def seconds_per_beat(beats: int) -> float:
    return MINUTE / beats


def mark_line(words: str, beats: int) -> str:
    """The line of the table, for example "Allegro vivace = 132"."""
    return f"{words} = {beats}"


def parse_mark(line: str) -> tuple[str, int]:
    """Takes a line of the table apart: ("Allegro vivace", 132) from "Allegro vivace = 132"."""
