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


def head_of(path: Path) -> dict[str, str]:
    """The lines above the first empty one: {"title": "Abendlied", "voices": "SATB", "key": "G"}"""
    head = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            break
        word, _, value = line.partition(":")
        head[word.strip()] = value.strip()
    return head


def is_for(path: Path, voices: str) -> bool:
    """Whether there is a score for these voices, or for any if none are asked for. Folders are no scores."""
    return path.is_file() and voices in ("", head_of(path).get("voices", "?"))


def shown(path: Path) -> str:
    """The line for one score: "abendlied.txt: Abendlied (SATB, G)", with "?" for what it does not tell."""
    title, voices, key = (head_of(path).get(word, "?") for word in ("title", "voices", "key"))
    return f"{path.name}: {title} ({voices}, {key})"


def listing(paths: list[Path]) -> list[str]:
    """What is shown for some scores, in the order of their file names, and a line that counts them: "2 scores"."""
    return [shown(path) for path in sorted(paths)] + [f"{len(paths)} scores"]


def newest() -> str:
    return max(SCORES.glob("*.txt"), key=lambda path: path.stat().st_mtime).name


def look_up(pattern: str, voices: str = "") -> list[str]:
    """Search for scores by file name. A singer types the pattern, * and ? work like in the shell.

    Of the paths that fit the pattern, the listing() has those that are is_for() the voices:

        look_up("*lied*", "SATB") ->
            ["abendlied.txt: Abendlied (SATB, G)", "zulied.txt: ? (SATB, ?)", "2 scores"]
        look_up("mozart*") -> ["0 scores"]
    """
