"""The tables of an evaluation by ring, and of an audit by weakness, from their documents (`eval.json`, `audit.json`) alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hardwood.evaluation.measures import in_percent
from hardwood.report.grid import Grid

Document = Mapping[str, Any]


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
