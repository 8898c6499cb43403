"""The tables of a study as grids of text, from the rows of `results.jsonl` alone."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from hardwood.evaluation.comparison import MEASURES, costs, score
from hardwood.evaluation.measures import in_percent
from hardwood.report.evidence import LANGUAGES
from hardwood.report.grid import Grid

Row = Mapping[str, Any]
CHOOSING = (MEASURES["spr@1"], MEASURES["functional@1"])
"""Of trials; the first chooses."""
RINGS = {
    "near": "Near: held-out families whose fix idiom was trained", "far": "Far: trained weaknesses, other idioms",
    "unseen": "Unseen: weaknesses that occur nowhere in training", "external": "CWEval", "utility": "Ordinary tasks, security aside",
}  # fmt: skip

SHORT = {"external": "CWEval", "utility": "ordinary tasks"}
FIXES = {"sven": "SVEN", "tsp": "the authors' file"}
"""Data sets of real fixes, as people call them."""


def title_of(part: str) -> str:
    """The heading of a part as `comparison.parts` names it: `near`, or `near, python`."""
    ring, comma, language = part.partition(", ")
    return f"{RINGS.get(ring, ring)}{comma}{language}"


def folded_title(title: str) -> str:
    """What a table of one language is folded under, behind its ring's; empty for any other."""
    ring, comma, language = title.rpartition(", ")
    return f"{ring.partition(':')[0]}, {LANGUAGES[language]}" if comma and language in LANGUAGES else ""


def results(lines: Sequence[Row], against: str) -> Grid:
    """Of lines of `comparison.table`: measures with their intervals, and each entry's difference from `against`."""
    head = (
        "", "seeds", "SPR@1 %", "SPR@5 %", "functional@1 %", "vulnerable of functional %", "rate down by %", f"SPR@1 − {against}", "p (Holm)",
    )  # fmt: skip
    return Grid(head, [_result(line) for line in lines], _power(lines))


def _result(line: Row) -> tuple[str, ...]:
    change = line.get("difference", {}).get("spr@1", {})
    return (
        line["name"], str(line["seeds"]), *(rounded(line[name]) for name in ("spr@1", "spr@5", "functional@1", "vulnerable of functional")),
        rounded(line.get("reduction")), rounded(change) if change else "–", _p_value(change.get("p_holm")),
    )  # fmt: skip


def _p_value(p: float | None) -> str:
    if p is None:
        return "–"
    return "<0.001" if p < 0.0005 else f"{p:.3f}"


def rounded(interval: Mapping[str, float | None] | None) -> str:
    """In percent, the interval's ends without decimals."""
    return in_percent(interval, digits=0)


def _power(lines: Sequence[Row]) -> str:
    """How many families there are, how many verdicts failed, and the smallest difference that can be seen."""
    families, errors = max(line["families"] for line in lines), sum(line["errors"] for line in lines)
    said = f"{families} famil{'y' if families == 1 else 'ies'}; {errors} errors of our own side."
    smallest = [line["difference"]["spr@1"]["smallest"] for line in lines if "difference" in line]
    least = max((value for value in smallest if value is not None), default=None)
    if least is None:
        return said
    if round(100 * least) < 1:
        return f"{said} No family changes here: what difference it would show cannot be told."
    return f"{said} A true difference of {100 * least:.0f} points in SPR@1 would be found here four times in five."


def trials(rows: Sequence[Row]) -> Grid | None:
    """What each entry's trials reached on validation families; the chosen one in bold. None without a trial."""
    tried = [row for row in rows if row["phase"] == "tune" and row["status"] == "done"]
    if not tried:
        return None
    chosen = {(row["name"], _key(row)) for row in rows if row["phase"] == "final"}
    in_order = sorted(tried, key=lambda row: sorted(row["settings"].items()))
    settings = {_key(row): row["settings"] for row in in_order}
    found = {(row["name"], _key(row)): row for row in tried}

    def cell(name: str, trial: str) -> str:
        row = found.get((name, trial))
        text = "–" if row is None else " / ".join(f"{100 * score(row, 'validation', of):.1f}" for of in CHOOSING)
        return f"**{text}**" if (name, trial) in chosen else text

    heads = [", ".join(_said(*setting) for setting in sorted(of.items())) for of in settings.values()]
    names = dict.fromkeys(row["name"] for row in tried)
    return Grid(
        ("SPR@1 / functional@1 %", *heads),
        [(name, *(cell(name, trial) for trial in settings)) for name in names],
    )


def _key(row: Row) -> str:
    return json.dumps(row["settings"], sort_keys=True)


def _said(setting: str, value: Any) -> str:
    name = setting.rpartition(".")[2].replace("_", " ")
    return f"{name} {value:.0e}".replace("e-0", "e-") if name == "learning rate" else f"{name} {value}"


def spent(rows: Sequence[Row]) -> Grid:
    """What each entry cost, trials and seeds together."""
    head = (
        "", "cells", "trained tokens", "training, min", "tokens for trees, or GRPO's samples", "verdicts on them", "generated tokens", "verdicts", "evaluation, min",
    )  # fmt: skip
    return Grid(head, [_spent(line) for line in costs(rows)])


def _spent(line: Row) -> tuple[str, ...]:
    trees = line["trees"]
    numbers = (
        line["train_tokens"], line["train_s"] / 60, trees.get("generated_tokens", 0), trees.get("oracle_calls", 0), line["generated_tokens"], line["oracle_calls"],
        line["evaluation_s"] / 60,
    )  # fmt: skip
    return line["name"], str(line["cells"]), *(f"{number:,.0f}" for number in numbers)


def preferences(rows: Sequence[Row]) -> Grid | None:
    """By data set of fixes, what each entry's seeds prefer. None where no row was asked."""
    found: dict[tuple[str, str], list[Mapping[str, int]]] = {}
    for row in rows:
        if row["status"] == "done":
            for dataset, seen in (row.get("preference") or {}).items():
                found.setdefault((dataset, row["name"]), []).append(seen)
    if not found:
        return None
    lines = sorted(found.items(), key=lambda item: item[0][0])
    return Grid(
        ("fixes of", "", "pairs", "node preference accuracy %, by seed"),
        [
            (FIXES.get(dataset, dataset), name, str(many[0]["pairs"]), " / ".join(map(_share, many)))
            for (dataset, name), many in lines
        ],
    )


def _share(seen: Mapping[str, int]) -> str:
    return f"{100 * seen['right'] / seen['pairs']:.1f}" if seen["pairs"] else "–"
