"""Writes docs/study.md and its plots from the results that are kept under studies/kept: numbers are read, never typed.

    hardwood compare --config studies/main.yaml --out runs/main …; python studies/keep.py runs/main
    python docs/study_page.py

A study that is not kept, or not finished, is said to be so on the page. The tables are those of `hardwood report`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from hardwood.evaluation.measures import in_percent
from hardwood.report import study
from hardwood.report.study_tables import SHORT, rounded

DOCS = Path(__file__).parent
KEPT = DOCS.parent / "studies" / "kept"
STUDIES = {
    "main": "sft",
    "transfer": "sft",
    "larger": "sft",
    "fixes": "sft",
    "ablations": "tsp",
    "changes": "tsp",
    "golden": "tsp, references too",
}
"""Study → the entry that differences are taken from."""


def kept_rows(name: str) -> list[dict[str, Any]]:
    """The kept rows of a study; none where it was not run."""
    folder = KEPT / name
    return study.rows_of(folder) if (folder / study.RESULTS).exists() else []


def arithmetic(rows: Sequence[Mapping[str, Any]]) -> str:
    """In which numbers the cells were trained and sampled."""
    kinds = Counter(row.get("dtype", "numbers that the row does not name") for row in rows)
    return ", ".join(f"{kind} ({count} cells)" for kind, count in kinds.most_common())


def study_part(name: str, against: str) -> str:
    folder = KEPT / name
    rows = kept_rows(name)
    if not rows:
        return "Not run yet."
    there, wanted = study.finals(folder)
    failed = [row for row in rows if row["status"] == "failed"]
    said = f"`studies/kept/{name}`, results `{study.fingerprint(folder)}`; {len(rows)} cells, {len(failed)} failed."
    said += f" Computed in {arithmetic(rows)}, {sum(row['wall_s'] for row in rows) / 3600:.1f} hours of cells added up."
    if there < wanted:
        said += f" **Not finished**: {there} of {wanted} final cells are there; what follows is what is known so far."
    pieces, found = [said], study.lines_of(rows, against)
    if found:
        (DOCS / "images" / f"study-{name}.svg").write_text(study.picture(found), encoding="utf-8")
        pieces.append(f"![SPR@1 and functional@1 with intervals](images/study-{name}.svg)")
        pieces.append(gist(found, against))
    pieces += folded(study.sections(rows, found, against))
    pieces += [f"failed: {row['cell']}: {row['error']}" for row in failed]
    return "\n\n".join(pieces)


def gist(found: study.Parts, against: str) -> str:
    """A line a ring: what was found, before the tables."""
    lines = []
    for ring, entries in found.items():
        if "," not in ring and ring != "utility":
            told = "; ".join(f"{line['name']} {in_percent({**line['spr@1'], 'low': None})}" for line in entries)
            apart = "; ".join(
                f"{line['name']} minus {against} {rounded(line['difference']['spr@1'])} points"
                for line in entries
                if "difference" in line and line["name"] != "base"
            )
            lines.append(f"- **{SHORT.get(ring, ring)}**, SPR@1 %: {told}." + (f" {apart}." if apart else ""))
    return "\n".join(lines)


def folded(sections: Sequence[study.Section]) -> list[str]:
    """Each table under its heading; those of single languages and weaknesses are folded behind their ring's."""
    pieces: list[str] = []
    for section in sections:
        grids = "\n\n".join(grid.markdown() for grid in section.grids)
        if section.folded:
            pieces.append(f'<details markdown="1"><summary>{section.folded}</summary>\n\n{grids}\n\n</details>')
        else:
            pieces.append(f"#### {section.title}\n\n{grids}")
    return pieces


def main() -> None:
    text = (DOCS / "study.in.md").read_text(encoding="utf-8")
    for name, against in STUDIES.items():
        text = text.replace(f"<!-- {name} -->", study_part(name, against))
    (DOCS / "study.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
