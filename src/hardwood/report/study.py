"""The page of a study (`hardwood compare`), from its `results.jsonl` alone: what is known, with intervals, from the first final cell on."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hardwood.errors import UsageError
from hardwood.evaluation.comparison import lasting, parts, table
from hardwood.report import study_tables as tables
from hardwood.report.grid import Grid
from hardwood.report.intervals import draw_intervals
from hardwood.report.template import asset, render
from hardwood.runs import read_json, read_jsonl, write_atomic

RESULTS, PLAN = "results.jsonl", "study.json"
Row = Mapping[str, Any]
Parts = Mapping[str, Sequence[Mapping[str, Any]]]


@dataclass(frozen=True)
class Section:
    """Tables under one heading; those that are None are not there. `folded`: what they are folded under, where they are details of the section before."""

    title: str
    tables: Sequence[Grid | None]
    folded: str = ""

    @property
    def grids(self) -> list[Grid]:
        return [grid for grid in self.tables if grid is not None]


AGAINST = "sft"
"""The entry that differences are taken from where nobody names one; the untouched model in a study without it."""


def is_study(folder: Path) -> bool:
    return (folder / PLAN).exists()


def fingerprint(folder: Path) -> str:
    """What names a study's rows: the first of their SHA-256."""
    return hashlib.sha256((folder / RESULTS).read_bytes()).hexdigest()[:12]


def rows_of(folder: Path) -> list[dict[str, Any]]:
    """One row a cell, the last word on it, entries in the study's order; of the untouched model the last, which has as many samples as all seeds.

    Raises UsageError where no cell is done yet.
    """
    path = folder / RESULTS
    found = read_jsonl(path) if path.exists() else []
    rows = {"base" if row["phase"] == "base" else row["cell"]: row for row in found}
    if not rows:
        raise UsageError(f"{folder} has no finished cell yet; go on: the same hardwood compare")
    order = ["base", *read_json(folder / PLAN)["entries"]]
    return sorted(rows.values(), key=lambda row: order.index(row["name"]) if row["name"] in order else len(order))


def finals(folder: Path) -> tuple[int, int]:
    """How many players of chosen settings are there, and how many are to be."""
    plan = read_json(folder / PLAN)
    wanted = {(entry, seed) for entry in plan["entries"] for seed in plan["seeds"]}
    done = {(row["name"], row["seed"]) for row in lasting(rows_of(folder)) if row["phase"] == "final"}
    return len(wanted & done), len(wanted)


def lines_of(rows: Sequence[Row], against: str) -> Parts:
    """Part → its lines (`comparison.table`); none before the first final cell."""
    if not any(row["phase"] == "final" and row["status"] == "done" for row in rows):
        return {}
    return {part: table(rows, against, **where) for part, where in parts(rows).items()}


def picture(found: Parts) -> str:
    """SPR@1 and functional@1 of each entry, a panel a ring, as SVG."""
    return draw_intervals({tables.SHORT.get(part, part): lines for part, lines in found.items() if "," not in part})


def sections(rows: Sequence[Row], found: Parts, against: str) -> list[Section]:
    """All tables of a study with their headings: trials, a ring's, its languages' and its weaknesses', preferences, costs."""
    said = [
        Section("What each entry learns from", (tables.learnt(rows),)),
        Section("Trials, on validation families", (tables.trials(rows),)),
    ]
    for part, lines in found.items():
        said.append(
            Section(
                tables.title_of(part),
                (tables.results(lines), tables.differences(lines, against)),
                tables.folded_of(part),
            )
        )
        if "," not in part:
            said.append(
                Section(
                    f"{tables.title_of(part)}, by weakness",
                    (tables.weaknesses(rows, part),),
                    tables.folded_of(part, "by weakness"),
                )
            )
    said.append(Section("Node preference accuracy on real fixes", (tables.preferences(rows),)))
    said.append(Section("Costs, trials and seeds together", (tables.spent(rows),)))
    return [section for section in said if section.grids]


def names_of(rows: Sequence[Row]) -> list[str]:
    return list(dict.fromkeys(row["name"] for row in rows))


def reference(names: Collection[str], against: str | None) -> str:
    """The entry to take differences from, of those of a study. Raises UsageError for another."""
    if against is None:
        return AGAINST if AGAINST in names else "base"
    if against not in names:
        raise UsageError.unknown("entry for --against", against, names)
    return against


def study_markdown(folder: Path, against: str | None = None) -> str:
    """The tables as Markdown, for a README or an issue."""
    rows = rows_of(folder)
    against = reference(names_of(rows), against)
    found = sections(rows, lines_of(rows, against), against)
    return "\n\n".join(
        part for section in found for part in (f"### {section.title}", *(grid.markdown() for grid in section.grids))
    )


def write_study(folder: Path, against: str | None = None, found: Parts | None = None) -> Path:
    """FOLDER/report.html, one file that asks no network. A study that is not done yet shows what there is. `found`: its `lines_of`, where they are known."""
    rows = rows_of(folder)
    against = reference(names_of(rows), against)
    found = lines_of(rows, against) if found is None else found
    there, wanted = finals(folder)
    html = render(
        "study.html.jinja", name=folder.name, there=there, wanted=wanted, cells=len(rows), fingerprint=fingerprint(folder), css=asset("page.css"), against=against,
        picture=picture(found) if found else "", sections=sections(rows, found, against), failed=[row for row in rows if row["status"] == "failed"],
        plan=read_json(folder / PLAN),
    )  # fmt: skip
    page = folder / "report.html"
    write_atomic(page, html)
    return page
