"""The table before and after: each ring a block, each method a line, differences paired by family. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from hardwood.evaluation.document import RINGS, measures_of
from hardwood.evaluation.measures import (
    functional_at,
    paired_difference,
    reduction,
    spr,
    vulnerable_of_functional,
)

MEASURES = {"spr": spr(1), "functional": functional_at(1), "vulnerable_of_functional": vulnerable_of_functional}
Documents = Mapping[str, Mapping[str, Any]]


def _line(method: str, records: Sequence[Mapping[str, Any]], base: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    measured = measures_of(records)
    line = {"method": method, **measured, "spr": measured["spr"]["1"], "functional": measured["functional"]["1"]}
    if method != "base":
        line["minus_base"] = {
            name: paired_difference(base, records, measure).rounded() for name, measure in MEASURES.items()
        }
    return line


def _ring(documents: Documents, ring: str) -> dict[str, Any]:
    records = {name: [r for r in d["records"] if r["ring"] == ring] for name, d in documents.items()}
    block: dict[str, Any] = {
        "ring": ring,
        "lines": [_line(name, mine, records["base"]) for name, mine in records.items()],
    }
    before = block["lines"][0]["vulnerable_of_functional"]["value"]
    for line in block["lines"][1:]:
        line["reduction"] = reduction(before, line["vulnerable_of_functional"]["value"])
    for other in records.keys() - {"base", "tsp"}:
        differences = {
            name: paired_difference(records[other], records["tsp"], m).rounded() for name, m in MEASURES.items()
        }
        block[f"tsp_minus_{other}"] = differences
    return block


def result_table(
    documents: Documents, *, best: int, growth: Sequence[Mapping[str, Any]], training: Mapping[str, Sequence[Mapping[str, Any]]],
    environment: Mapping[str, Any], validation: Sequence[Mapping[str, Any]] = (),
) -> dict[str, Any]:  # fmt: skip
    """The `result.json` document. `errors` come first: a result with errors says so in its first line. `validation`: what chose the iteration, for its cost."""
    present = {r["ring"] for d in documents.values() for r in d["records"]}
    errors = {name: sum(r["status"] == "error" for r in d["records"]) for name, d in documents.items()}
    costs = [g["cost"] for g in growth] + [d["cost"] for d in (*documents.values(), *validation)]
    return {
        "errors": errors,
        "best_iteration": best,
        "n": next(iter(documents.values()))["n"],
        "rings": [_ring(documents, ring) for ring in RINGS if ring in present],
        "growth": list(growth),
        "training": {
            name: [{k: v for k, v in t.items() if k != "history"} for t in steps] for name, steps in training.items()
        },
        "cost": {
            "generated_tokens": sum(c["generated_tokens"] for c in costs),
            "oracle_calls": sum(c["oracle_calls"] for c in costs),
            "train_tokens": sum(t["train_tokens"] for steps in training.values() for t in steps),
            "wall_s": round(
                sum(c["wall_s"] for c in costs) + sum(t["wall_s"] for steps in training.values() for t in steps), 1
            ),
        },
        "environment": dict(environment),
    }
