"""Writes the four questions' tables of the study into README.md, between two marks, from studies/kept: numbers are read, never typed.

python docs/readme_tables.py
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from study_page import DOCS, KEPT, kept_rows

from hardwood.evaluation.comparison import table
from hardwood.report.grid import Grid
from hardwood.report.study import fingerprint
from hardwood.report.study_tables import rounded
from hardwood.runs import read_json

Row = Mapping[str, Any]
Column = tuple[str, Mapping[str, str], str]
"""Head, the held-out part that it is about, measure."""
PYTHON = {"language": "python"}
QUESTIONS: list[tuple[str, str, list[Column]]] = [
    (
        "Weaknesses that were trained, families that were not (near: the fix too; far: another fix)", "main",
        [
            ("near, Python: SPR@1", {"ring": "near", **PYTHON}, "spr@1"), ("SPR@5", {"ring": "near", **PYTHON}, "spr@5"), ("functional@1", {"ring": "near", **PYTHON}, "functional@1"),
            ("far, Python: SPR@1", {"ring": "far", **PYTHON}, "spr@1"), ("SPR@5", {"ring": "far", **PYTHON}, "spr@5"), ("functional@1", {"ring": "far", **PYTHON}, "functional@1"),
            ("near, five languages: SPR@1", {"ring": "near"}, "spr@1"), ("far, five languages: SPR@1", {"ring": "far"}, "spr@1"),
        ],
    ),
    (
        "Weaknesses that occur nowhere in training (Python)", "main",
        [(name, {"ring": "unseen"}, measure) for name, measure in (("SPR@1", "spr@1"), ("SPR@5", "spr@5"), ("functional@1", "functional@1"), ("vulnerable of functional", "vulnerable of functional"))],
    ),
    (
        "Trained on C and C++ alone, near families of other languages", "transfer",
        [(f"{title}: {measure}", {"ring": "near", "language": language}, measure.lower()) for language, title in (("python", "Python"), ("javascript", "JavaScript"), ("go", "Go")) for measure in ("SPR@1", "functional@1")],
    ),
    (
        "The 1.5B, at the settings that the 0.5B chose (Python)", "larger",
        [
            ("near: SPR@1", {"ring": "near"}, "spr@1"), ("functional@1", {"ring": "near"}, "functional@1"), ("vulnerable of functional", {"ring": "near"}, "vulnerable of functional"),
            ("far: SPR@1", {"ring": "far"}, "spr@1"), ("unseen: SPR@1", {"ring": "unseen"}, "spr@1"), ("ordinary tasks", {"ring": "utility"}, "functional@1"),
        ],
    ),
    (
        "CWEval (46 tasks)", "main",
        [(name, {"ring": "external"}, measure) for name, measure in (("SPR@1", "spr@1"), ("functional@1", "functional@1"), ("vulnerable of functional", "vulnerable of functional"))],
    ),
]  # fmt: skip
"""Title, study, columns."""
START, END = "<!-- study -->", "<!-- /study -->"


def question(title: str, study: str, columns: Sequence[Column]) -> str:
    """One table: a line an entry, with 95 % intervals over families. Empty while the study has no final cell."""
    rows = kept_rows(study)
    if not any(row["phase"] == "final" and row["status"] == "done" for row in rows):
        return ""
    lines: dict[str, list[str]] = {}
    for _, where, measure in columns:
        for line in table(rows, None, **where):
            lines.setdefault(f"{line['name']} ({line['seeds']})", []).append(rounded(line[measure]))
    said = f"**{title}.** {command(study)}, results `{fingerprint(KEPT / study)}`:"
    grid = Grid(("% (seeds)", *(head for head, _, _ in columns)), [(name, *cells) for name, cells in lines.items()])
    return f"{said}\n\n{grid.markdown()}"


def command(study: str) -> str:
    """What makes the rows of a study, with the other people's data that it was begun with."""
    seen = read_json(KEPT / study / "study.json")["set"]
    given = {"--also": "cweval:" in seen["evaluation.heldout"], "--preference": bool(seen.get("evaluation.preference"))}
    more = [name for name, there in given.items() if there]
    beside = f" with {' and '.join(f'`{name}`' for name in more)} as in `docs/study.md`" if more else ""
    return f"`hardwood compare --config studies/{study}.yaml --out runs/{study}`{beside}"


def filled(text: str) -> str:
    """A page with the tables between its marks."""
    tables = "\n\n".join(filter(None, (question(title, study, columns) for title, study, columns in QUESTIONS)))
    if START not in text:
        raise SystemExit(f"README.md has no {START}")
    marked = re.compile(re.escape(START) + ".*" + re.escape(END), re.DOTALL)
    return marked.sub(lambda _: f"{START}\n{tables}\n{END}", text)


def main() -> None:
    readme = DOCS.parent / "README.md"
    readme.write_text(filled(readme.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
