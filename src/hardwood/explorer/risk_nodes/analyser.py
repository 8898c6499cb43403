"""`analyser`: where a static analyser flags a vulnerable variant, at the golden segment that stands in the place of the flagged one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from hardwood.explorer.risk_nodes.path import GoldenPath
from hardwood.tree.segments import normalize


def analyser(path: GoldenPath) -> Iterator[int]:
    seen: set[int] = set()
    for variant, lines in zip(path.vulnerable, path.flagged, strict=False):
        opposite = _opposite(path, variant)
        for index in path.at_lines(lines, variant):
            if opposite[index] not in seen:
                seen.add(opposite[index])
                yield opposite[index]


def _opposite(path: GoldenPath, variant: Sequence[str]) -> list[int]:
    """For each segment of the variant, the golden one in its place: the equal one, else the first of the run that it stands against."""
    a, b = ([normalize(piece, path.language) for piece in pieces] for pieces in (variant, path.segments))
    found = [0] * len(variant)
    for tag, low, high, start, _ in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        for index in range(low, high):
            found[index] = min(start + (index - low if tag == "equal" else 0), len(b) - 1)
    return found
