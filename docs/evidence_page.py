"""Writes docs/evidence.md: what was published beside what the kept studies say, read from studies/kept and never typed.

python docs/evidence_page.py
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from study_page import DOCS, KEPT, kept_rows

from hardwood.evaluation.comparison import table
from hardwood.report.grid import Grid
from hardwood.report.study import finals
from hardwood.report.study_tables import rounded, title_of

Row = Mapping[str, Any]
RINGS = ("near", "far", "unseen")
LANGUAGES = ("python", "javascript", "go")
AGAINST = (
    ("sft, on references", "SFT on references", 18.8),
    ("sft", "SFT on the trees' golden paths", 18.8),
    ("spin", "SPIN", 1.3),
)
"""Entry, what the page calls it, points published. The paper's SFT learns references; ours what the trees found too, which is the harder one to beat."""

MARGIN = 3.0
"""Points of functional@1 that a method may cost (`docs/log.md`, 2026-11-25)."""


def line_of(rows: Sequence[Row], against: str, **where: str) -> dict[str, Any] | None:
    """What the study says of TSP somewhere; None where it, or what it is held against, was not run."""
    lines = {line["name"]: line for line in table(rows, against, **where)}
    found = lines.get("tsp")
    return found if found and against in lines and found["families"] else None


def said(found: Mapping[str, float | None] | None, published: float) -> str:
    """How an interval stands to a published value or an aim, in per cent. One without an end tells nothing."""
    if found is None:
        return "not run"
    low, high = found["low"], found["high"]
    if low is not None and 100 * low >= published:
        return "at or above"
    return "below" if high is not None and 100 * high < published else "cannot be told"


def claims(
    main: Sequence[Row], transfer: Sequence[Row], larger: Sequence[Row]
) -> Iterator[tuple[str, str, float, Mapping[str, float | None] | None]]:
    """Claim, where it is looked at, what was published (0 or less: nothing was, it is our aim), what was found."""
    for against, name, published in AGAINST:
        for ring in RINGS:
            line = line_of(main, against, ring=ring)
            found = line["difference"]["spr@1"] if line else None
            yield f"SPR@1 above {name}, points", ring, published, found
    for against, name, published in AGAINST[1:]:
        for ring in RINGS:
            line = line_of(larger, against, ring=ring)
            yield (
                f"the 1.5B, one seed: SPR@1 above {name}, points",
                ring,
                published,
                line["difference"]["spr@1"] if line else None,
            )
    line = line_of(main, "base", ring="unseen")
    yield "vulnerability rate down in unseen weaknesses, %", "unseen", 24.5, line["reduction"] if line else None
    for ring in RINGS:
        line = line_of(main, "base", ring=ring)
        yield (
            "functional@1 at most 3 points below the untouched model, points",
            ring,
            -MARGIN,
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


def main() -> None:
    lines = [
        (
            claim,
            title_of(where),
            f"{published:g}" if published > 0 else f"{published:g} (our aim)",
            rounded(found),
            said(found, published),
        )
        for claim, where, published, found in claims(*(kept_rows(name) for name in ("main", "transfer", "larger")))
    ]
    text = (DOCS / "evidence.in.md").read_text(encoding="utf-8")
    head = ("claim", "where", "published", "here", "the interval is")
    there, wanted = finals(KEPT / "main")
    left = f"\n\nThe study is **not finished**: {there} of {wanted} players are there." if there < wanted else ""
    (DOCS / "evidence.md").write_text(
        text.replace("<!-- claims -->", Grid(head, lines).markdown() + left), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
