"""Writes docs/evidence.md: what was published beside what the kept studies say, read from studies/kept and never typed.

python docs/evidence_page.py
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from study_page import DOCS, KEPT, TITLES, grid, percent

from hardwood.evaluation.comparison import table

Row = Mapping[str, Any]
RINGS = ("near", "far", "unseen")
LANGUAGES = ("python", "javascript", "go")


def line_of(rows: Sequence[Row], against: str, **where: str) -> dict[str, Any] | None:
    """What the study says of TSP somewhere; None where it, or what it is held against, was not run."""
    lines = {line["name"]: line for line in table(rows, against, **where)}
    found = lines.get("tsp")
    return found if found and against in lines and found["families"] else None


def said(found: Mapping[str, float | None] | None, published: float) -> str:
    """How an interval stands to a published value, in per cent."""
    if found is None or found["low"] is None or found["high"] is None:
        return "not run"
    if 100 * found["low"] >= published:
        return "as large"
    return "smaller" if 100 * found["high"] < published else "cannot be told"


def claims(
    main: Sequence[Row], transfer: Sequence[Row]
) -> Iterator[tuple[str, str, float, Mapping[str, float | None] | None]]:
    """Claim, where it is looked at, what was published, what was found."""
    for against, published in (("sft", 18.8), ("spin", 1.3)):
        for ring in RINGS:
            line = line_of(main, against, ring=ring)
            found = line["difference"]["spr@1"] if line else None
            yield f"SPR@1 above {against.upper()}, points", ring, published, found
    line = line_of(main, "base", ring="unseen")
    yield "vulnerability rate down in unseen weaknesses, %", "unseen", 24.5, line["reduction"] if line else None
    for ring in RINGS:
        line = line_of(main, "base", ring=ring)
        yield (
            "functional@1 not below the untouched model, points",
            ring,
            0.0,
            line["difference"]["functional@1"] if line else None,
        )
    for language in LANGUAGES:
        line = line_of(transfer, "base", ring="near", language=language)
        yield (
            "trained on C and C++ alone: vulnerability rate down, %",
            language,
            0.0,
            line["reduction"] if line else None,
        )


def rows_of(study: str) -> list[dict[str, Any]]:
    path = KEPT / study / "results.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def main() -> None:
    lines = [
        (claim, TITLES.get(where, where), f"{published:g}", percent(found), said(found, published))
        for claim, where, published, found in claims(rows_of("main"), rows_of("transfer"))
    ]
    text = (DOCS / "evidence.in.md").read_text(encoding="utf-8")
    head = ("claim", "where", "published", "here", "what can be said")
    (DOCS / "evidence.md").write_text(text.replace("<!-- claims -->", grid(head, lines)), encoding="utf-8")


if __name__ == "__main__":
    main()
