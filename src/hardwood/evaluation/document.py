"""Records of judged samples → the `eval` document of the interface."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from hardwood.evaluation.measures import estimate, functional_at, spr, vulnerable_of_functional
from hardwood.oracles import STATUSES

Record = Mapping[str, Any]
RINGS = ("train", "validation", "near", "far", "unseen", "external", "utility")


def measures_of(records: Sequence[Record], ks: Sequence[int] = (1,)) -> dict[str, Any]:
    """Counts and measures of some records."""
    return {
        "scenarios": len({r["scenario"] for r in records}),
        "families": len({r["family"] for r in records}),
        "spr": {str(k): estimate(records, spr(k)).rounded() for k in ks},
        "functional": {str(k): estimate(records, functional_at(k)).rounded() for k in ks},
        "vulnerable_of_functional": estimate(records, vulnerable_of_functional).rounded(),
        "counts": {status: Counter(r["status"] for r in records)[status] for status in STATUSES},
    }


def replies_of(records: Sequence[Record]) -> dict[str, int]:
    """Answers that hold no program, and those that were cut at the limit of tokens: where they do not work, that says nothing of the code that the model writes."""
    judged = [record for record in records if record["status"] != "error"]
    return {"empty": sum(map(_is_empty, judged)), "cut": sum(bool(record.get("cut")) for record in judged)}


def _is_empty(record: Record) -> bool:
    """Nothing was written, or an answer in words that holds no code and does not work."""
    spoken = "```" not in record.get("reply", "```") and record["status"] == "broken"
    return spoken or not record.get("text", "x").strip()


def _by(records: Sequence[Record], key: str, order: Iterable[Any], ks: Sequence[int]) -> list[dict[str, Any]]:
    present = {r[key] for r in records}
    return [{key: name, **measures_of([r for r in records if r[key] == name], ks)} for name in order if name in present]


def document(
    records: Sequence[Record], *, model: str, selection: str, n: int, ks: Sequence[int] = (1,), cost: Mapping[str, Any] | None = None,
    data_hash: str = "", seed: int = 0, form: str = "auto",
) -> dict[str, Any]:  # fmt: skip
    """The whole document, by ring, CWE and language."""
    return {
        "model": model,
        "selection": selection,
        "n": n,
        "seed": seed,
        "form": form,
        "data_hash": data_hash,
        "missing_layers": sorted({layer for r in records for layer in r.get("missing_layers", ())}),
        **measures_of(records, ks),
        "replies": replies_of(records),
        "by_ring": _by(records, "ring", RINGS, ks),
        "by_cwe": _by(records, "cwe", sorted({r["cwe"] for r in records}), ks),
        "by_language": _by(records, "language", sorted({r["language"] for r in records}), ks),
        "cost": dict(cost or {}),
    }
