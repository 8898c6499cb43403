"""A table as text cells, and as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Grid:
    """Column heads, rows as long as they are, and what must be said beneath."""

    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str = ""

    def markdown(self) -> str:
        lines = [_line(self.head), "|" + "---|" * len(self.head), *map(_line, self.rows)]
        return "\n".join(lines) + (f"\n\n{self.note}" if self.note else "")


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
