"""Sheet music of the choir: all scores lie in one folder, and begin like this.

title: Abendlied
voices: SATB
key: G

Der Mond ist aufgegangen ...
"""
import fnmatch
import glob
import os
from pathlib import Path

SCORES = Path("scores")


def head_of(text: str) -> dict[str, str]:
    """The lines above the first empty one: {"title": "Abendlied", "voices": "SATB", "key": "G"}"""
    head = {}
    for line in text.splitlines():
        if not line.strip():
            break
        word, _, value = line.partition(":")
        head[word.strip()] = value.strip()
    return head


def newest() -> str:
    return max(SCORES.iterdir(), key=lambda path: path.stat().st_mtime).name


def look_up(pattern: str, voices: str = "") -> list[str]:
    """Search for scores by file name. A singer types the pattern, * and ? work like in the shell.

    For each score that fits there is a line "FILE: TITLE (VOICES, KEY)", in the order of the
    file names; "?" is put for what the score does not tell. If voices are asked for, scores
    for other voices are left out. Folders are no scores. At the end comes a line that counts:

        look_up("*lied*", "SATB") ->
            ["abendlied.txt: Abendlied (SATB, G)", "zulied.txt: ? (SATB, ?)", "2 scores"]
        look_up("mozart*") -> ["0 scores"]
    """
