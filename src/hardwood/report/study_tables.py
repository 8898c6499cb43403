"""The tables of a study as grids of text, from the rows of `results.jsonl` alone."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from hardwood.evaluation.comparison import MEASURES, by_weakness, costs, lasting, score
from hardwood.evaluation.exact import clopper_pearson
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


def folded_of(part: str, more: str = "") -> str:
    """What a table is folded under behind its ring's: that of one language, or of something more that is told of the ring; empty for the ring's own."""
    ring, _, language = part.partition(", ")
    kind = LANGUAGES.get(language, language) or more
    return f"{RINGS.get(ring, ring).partition(':')[0]}, {kind}" if kind else ""


def results(lines: Sequence[Row]) -> Grid:
    """Of lines of `comparison.table`: measures with their intervals."""
    head = (
        "", "seeds", "SPR@1 %", "by seed", "SPR@5 %", "functional@1 %", "secure / vulnerable / broken, % of all", "vulnerable of functional %", "rate down by %",
    )  # fmt: skip
    families, errors = max(line["families"] for line in lines), sum(line["errors"] for line in lines)
    said = f"{families} famil{'y' if families == 1 else 'ies'}; {errors} errors of our own side."
    return Grid(head, [_result(line) for line in lines], said)


def _result(line: Row) -> tuple[str, ...]:
    return (
        line["name"], str(line["seeds"]), rounded(line["spr@1"]), " / ".join(f"{100 * value:.1f}" for value in line["by seed"]), rounded(line["spr@5"]), rounded(line["functional@1"]),
        " / ".join(f"{100 * share:.0f}" for share in line["shares"].values()) or "–", rounded(line["vulnerable of functional"]), _reduction(line.get("reduction")),
    )  # fmt: skip


def _reduction(found: Mapping[str, float | None] | None) -> str:
    """A ratio of rates that too few families carry is not printed: it can be any number."""
    return "–" if found is None or found["low"] is None else rounded(found)


def differences(lines: Sequence[Row], against: str) -> Grid | None:
    """Each entry's difference from `against`, and what these families can tell of it. None where there is no other entry."""
    apart = [(line["name"], line["difference"]) for line in lines if "difference" in line]
    head = (
        f"minus {against}", "SPR@1, points", "families that changed", "would show from", "p (Holm)", "p by weakness (Holm)", "functional@1, points",
    )  # fmt: skip
    return (
        Grid(head, [(name, *_difference(of["spr@1"]), rounded(of["functional@1"])) for name, of in apart])
        if apart
        else None
    )


def _difference(change: Mapping[str, Any]) -> tuple[str, ...]:
    smallest = change["smallest"]
    shows = "–" if smallest is None else f"{100 * smallest:.1f}"
    return (
        rounded(change),
        str(change["changed"]),
        shows,
        _p_value(change.get("p_holm")),
        _p_value(change.get("p_weakness_holm")),
    )


def _p_value(p: float | None) -> str:
    if p is None:
        return "–"
    return "<0.001" if p < 0.0005 else f"{p:.3f}"


def rounded(interval: Mapping[str, float | None] | None) -> str:
    """In percent, the interval's ends without decimals."""
    return in_percent(interval, digits=0)


def weaknesses(rows: Sequence[Row], ring: str) -> Grid | None:
    """SPR@1 by weakness of a ring. None where there is but one."""
    found = by_weakness(rows, ring=ring)
    names = list(dict.fromkeys(name for line in found.values() for name in line if name != "families"))
    lines = [
        (
            weakness,
            str(line["families"]),
            *(f"{100 * line[name]:.1f}" if line.get(name) is not None else "–" for name in names),
        )
        for weakness, line in sorted(
            found.items(), key=lambda item: int(item[0].rpartition("-")[2]) if item[0].startswith("CWE-") else 0
        )
    ]
    return Grid(("SPR@1 %", "families", *names), lines) if len(lines) > 1 else None


def trials(rows: Sequence[Row]) -> Grid | None:
    """What each entry's trials reached on validation families; the chosen one in bold, a dash where there is none. None without a trial."""
    tried = [row for row in rows if row["phase"] == "tune" and row["status"] == "done"]
    if not tried:
        return None
    chosen = {(row["name"], _key(row)) for row in lasting(rows) if row["phase"] == "final"}
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


def learnt(rows: Sequence[Row]) -> Grid | None:
    """What the chosen settings of each entry learn from. None where no row says it."""
    told = [row for row in lasting(rows) if row.get("learnt")]
    found = {
        row["name"]: row for row in sorted(told, key=lambda row: row["cost"]["train_tokens"])
    }  # a player that was a trial's costs nothing again
    names = [name for name in dict.fromkeys(row["name"] for row in rows) if name in found]
    head = ("", "families", "pairs", "golden programs", "steps", "trained tokens")
    return Grid(head, [_learnt(found[name]) for name in names]) if names else None


def _learnt(row: Row) -> tuple[str, ...]:
    of, tokens = row["learnt"], row["cost"]["train_tokens"]
    counts = (_kinds(of["pairs"]), _kinds(of["golden"])) if "families" in of else ("–", "–")
    return row["name"], str(of.get("families", "–")), *counts, str(of["steps"]), f"{tokens:,}" if tokens else "–"


def _kinds(counts: Mapping[str, int]) -> str:
    """E.g. `142 (116 graft, 26 splice)`."""
    kinds = ", ".join(f"{number} {kind}" for kind, number in sorted(counts.items(), key=lambda item: -item[1]))
    return f"{sum(counts.values())} ({kinds})" if len(counts) > 1 else kinds or "0"


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
    head = (
        "fixes of",
        "",
        "pairs",
        "left out: too long / alike / nothing before",
        "node preference accuracy %, by seed",
        "together",
    )
    return Grid(
        head, [(FIXES.get(dataset, dataset), name, *_preferred(many)) for (dataset, name), many in lines],
        "Intervals are exact, a pair as one trial: seeds are asked about the same pairs.",
    )  # fmt: skip


def _preferred(many: Sequence[Mapping[str, int]]) -> tuple[str, ...]:
    pairs, right = many[0]["pairs"], sum(seen["right"] for seen in many) / len(many)
    left = " / ".join(str(many[0].get(why, 0)) for why in ("long", "same", "first"))
    if not pairs:
        return "0", left, "–", "–"
    low, high = clopper_pearson(right, pairs)
    by_seed = " / ".join(f"{100 * seen['right'] / pairs:.1f}" for seen in many)
    return str(pairs), left, by_seed, rounded({"value": right / pairs, "low": low, "high": high})
