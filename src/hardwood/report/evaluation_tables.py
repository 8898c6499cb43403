"""The tables of an evaluation by ring, and of an audit by weakness, from their documents (`eval.json`, `audit.json`) alone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hardwood.errors import UsageError
from hardwood.evaluation.document import RINGS
from hardwood.evaluation.measures import (
    estimate,
    functional_at,
    in_percent,
    paired_difference,
    spr,
    vulnerable_of_functional,
)
from hardwood.report.grid import Grid
from hardwood.runs import read_jsonl

Document = Mapping[str, Any]
MEASURES = (spr(1), functional_at(1), vulnerable_of_functional)


def rings_grid(found: Document) -> Grid:
    """A block a ring and one of all; of several k a line each, so that the heads stay apart in 80 columns."""
    ks = list(found["spr"])
    several = len(ks) > 1
    at = "k" if several else ks[0]
    head = (
        "",
        "families",
        *(("k",) if several else ()),
        f"SPR@{at} %",
        f"functional@{at} %",
        "vulnerable of functional %",
    )
    rows = []
    for block in [*found["by_ring"], {"ring": "all", **found}]:
        for number, k in enumerate(ks):
            first = number == 0
            name = (block["ring"], str(block["families"])) if first else ("", "")
            values = [in_percent(block[measure][k]) for measure in ("spr", "functional")]
            weak = in_percent(block["vulnerable_of_functional"]) if first else ""
            rows.append([*name, *((k,) if several else ()), *values, weak])
    return Grid(head, rows, told(found))


def weaknesses_grid(found: Document) -> Grid:
    """A line a weakness, the most often vulnerable first, and one of all."""
    rows = [[_name(found, row["cwe"]), *_line(row)] for row in sorted(found["by_cwe"], key=_worst)]
    head = ("weakness", "tasks", "vulnerable", "SPR@1 %", "functional@1 %", "vulnerable of functional %")
    return Grid(head, [*rows, ["all", *_line(found)]], told(found))


def changes_grid(before: Path, after: Path) -> Grid:
    """Two folders of samples (`eval --out`, an audit), paired by family: what changed from the first to the second, by ring and in all.

    Raises UsageError for a folder without samples, and where they have no family in common.
    """
    old, new = _records(before), _records(after)
    common = {record["family"] for record in old} & {record["family"] for record in new}
    if not common:
        raise UsageError(f"{before} and {after} have no family in common: nothing can be compared")
    rings = [ring for ring in RINGS if any(r["ring"] == ring and r["family"] in common for r in new)]
    rows = []
    for ring in [*rings, "all"]:
        was, now = (
            [r for r in records if r["family"] in common and ring in (r["ring"], "all")] for records in (old, new)
        )
        changes = [in_percent(paired_difference(was, now, measure).rounded()) for measure in MEASURES]
        values = [in_percent(estimate(records, spr(1)).rounded()) for records in (was, now)]
        rows.append([ring, str(len({r["family"] for r in now})), *values, *changes])
    head = ("", "families", "SPR@1 % before", "after", "change", "functional@1", "vulnerable of functional")
    return Grid(
        head,
        rows,
        f"Before: {before}. Families that both have; changes in points with 95 % intervals, paired by family.",
    )


def _records(folder: Path) -> list[dict[str, Any]]:
    if not (folder / "records.jsonl").exists():
        raise UsageError(f"{folder} holds no samples; allowed: a folder of hardwood eval --out, or of an audit")
    return read_jsonl(folder / "records.jsonl")


def _worst(row: Document) -> tuple[float, int]:
    return -(row["vulnerable_of_functional"]["value"] or 0.0), row["cwe"]


def _name(found: Document, cwe: int) -> str:
    known = found.get("weaknesses", {}).get(str(cwe), {})
    return f"CWE-{cwe} {known.get('name', '')}".strip()


def _line(row: Document) -> list[str]:
    counts = row["counts"]
    judged = sum(number for status, number in counts.items() if status != "error")
    values = (row["spr"]["1"], row["functional"]["1"], row["vulnerable_of_functional"])
    return [str(row["scenarios"]), f"{counts['vulnerable']} of {judged}", *map(in_percent, values)]


def told(found: Document) -> str:
    """What must be said beneath: what is left out, what did not protect, what it cost."""
    cost, errors, missing = found["cost"], found["counts"]["error"], found["missing_layers"]
    parts = [f"{found['model']}, n = {found['n']} samples a scenario; 95 % intervals over families."]
    if errors:
        parts.append(f"{errors} verdicts are errors of our own side and are left out.")
    replies = found.get("replies", {})  # older documents do not say
    if replies.get("empty"):
        parts.append(f"{replies['empty']} answers hold no program, and count as broken.")
    if replies.get("cut"):
        parts.append(f"{replies['cut']} answers were cut at the most tokens that they might have.")
    if missing:
        parts.append(f"The sandbox lacked: {', '.join(missing)}.")
    if cost:
        parts.append(
            f"Cost: {cost['generated_tokens']:,.0f} generated tokens, {cost['oracle_calls']:,.0f} verdicts, {cost['wall_s'] / 60:.1f} min."
        )
    return " ".join(parts)
