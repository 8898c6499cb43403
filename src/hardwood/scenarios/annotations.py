"""Annotated risk nodes in the format that the TSP authors published: a line of code, a CWE, a description.

    [[1]]
    [Code_Line]  cursor.execute(sql, values)
    [CWE_ID] CWE-89
    [Description] …

A node is placed by its line, whitespace at the ends aside: `exact` where a line of the program equals it, `substring` where it is at least half
of a line, `absent` where neither. A line that occurs more than once is ambiguous. Nothing is guessed: only what stands in one place is used.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Match = Literal["exact", "substring", "absent"]
LEAST_SHARE = 0.5
_NODE = re.compile(r"\[Code_Line\](?P<code>[^\n]*).*?\[CWE_ID\](?P<cwe>[^\n]*)\s*\[Description\](?P<text>.*)", re.S)


@dataclass(frozen=True)
class Annotation:
    """One annotated node of a program."""

    code: str
    cwe: int
    """0 where none is named."""
    description: str
    match: Match
    lines: tuple[int, ...]
    """Where it stands, counted from 0: more than one means that it is ambiguous."""

    @property
    def line(self) -> int | None:
        """The one line where it stands; None when it is absent or ambiguous."""
        return self.lines[0] if len(self.lines) == 1 else None


def read_annotations(text: str, program: str, lead: int = 0) -> tuple[Annotation, ...]:
    """The nodes of an annotation, placed in the program below its first `lead` lines. A block that is not of the format is left out."""
    found = []
    for block in re.split(r"\[\[\d+\]\]", text)[1:]:
        if match := _NODE.search(block):
            number = re.search(r"\d+", match["cwe"])
            kind, lines = _place(match["code"].strip(), program, lead)
            description = match["text"].strip().removesuffix("```").strip()
            found.append(
                Annotation(match["code"].strip(), int(number[0]) if number else 0, description, kind, tuple(lines))
            )
    return tuple(found)


def _place(code: str, program: str, lead: int) -> tuple[Match, list[int]]:
    lines = [(number, line.strip()) for number, line in enumerate(program.split("\n"))][lead:]
    if equal := [number for number, line in lines if code and line == code]:
        return "exact", equal
    within = [number for number, line in lines if code and code in line and len(code) >= LEAST_SHARE * len(line)]
    return ("substring", within) if within else ("absent", [])


def count_matches(annotations: Iterable[Annotation]) -> dict[str, int]:
    """How many nodes there are, how they match, and how many are ambiguous."""
    nodes = list(annotations)
    kinds = Counter(node.match for node in nodes)
    return {
        "nodes": len(nodes),
        "exact": kinds["exact"],
        "substring": kinds["substring"],
        "absent": kinds["absent"],
        "ambiguous": sum(len(node.lines) > 1 for node in nodes),
    }
