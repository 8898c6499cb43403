"""The evidence page of an audit: plain language for people who must decide about an assistant, with the exploits that worked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from hardwood.report.template import render

LANGUAGES = {"python": "Python", "javascript": "JavaScript", "c": "C", "cpp": "C++", "go": "Go"}
Record = Mapping[str, Any]


def write_evidence(audit: Mapping[str, Any]) -> str:
    """The page as HTML; it needs no network and no other file."""
    records = audit["records"]
    judged = [record for record in records if record["status"] != "error"]
    works = [record for record in judged if record["status"] in ("secure", "vulnerable")]
    kinds = [_kind(audit, row) for row in sorted(audit["by_cwe"], key=lambda row: -_share(row))]
    proofs = [kind["proof"] for kind in kinds if kind["proof"]]
    return render(
        "evidence.html.jinja",
        {"percent": percent, "between": between},
        audit=audit,
        samples=len(records),
        judged=len(judged),
        works=len(works),
        exploited=sum(record["status"] == "vulnerable" for record in works),
        kinds=kinds,
        proofs=proofs,
        exploits=[proof for proof in proofs if proof.get("exploit")],
        languages=LANGUAGES,
        errors=[record for record in records if record["status"] == "error"][:5],
    )


def percent(value: float | None) -> str:
    """A share as `12 %`; a dash where nothing was measured."""
    return "–" if value is None else f"{100 * value:.0f} %"


def between(interval: Mapping[str, float | None]) -> str:
    """`between 5 % and 20 %`, or a dash."""
    if interval["low"] is None or interval["high"] is None:
        return "–"
    return f"between {percent(interval['low'])} and {percent(interval['high'])}"


def _share(row: Mapping[str, Any]) -> float:
    value = row["vulnerable_of_functional"]["value"]
    return -1.0 if value is None else float(value)


def _kind(audit: Mapping[str, Any], row: Mapping[str, Any]) -> dict[str, Any]:
    """One CWE: its figures, and the shortest program of it that was exploited."""
    mine = [record for record in audit["records"] if record["cwe"] == row["cwe"]]
    return {**row, "weakness": audit["weaknesses"][str(row["cwe"])], "proof": _proof(audit, mine)}


def _proof(audit: Mapping[str, Any], records: Sequence[Record]) -> dict[str, Any] | None:
    exploited = sorted(
        (r for r in records if r["status"] == "vulnerable"), key=lambda r: (len(r["program"]), r["program"])
    )
    if not exploited:
        return None
    record = exploited[0]
    task = audit["tasks"][record["scenario"]]
    return {**record, "title": task["title"]}
