"""Collects a run's artifacts and fills the page. Reads files alone, with the measures of `evaluation`: works on a copied run, without the packages that made it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from math import isfinite
from pathlib import Path
from typing import Any

from hardwood.evaluation.measures import estimate, in_percent, spr
from hardwood.report.drawing import draw_tree, proof
from hardwood.report.forest import forest
from hardwood.report.run_table import run_grid
from hardwood.report.template import asset, render
from hardwood.runs import Run, read_json, write_atomic

TABS = (
    ("results", "Results"), ("trees", "Trees"), ("programs", "Programs"), ("groups", "Weaknesses"), ("training", "Training"), ("run", "This run"),
)  # fmt: skip
METHODS = ("base", "tsp", "sft")


def _telling(trees: Iterable[Path]) -> dict[str, Any] | None:
    """The tree that explains most: many proven flaws, few enough nodes to read."""
    best, best_score = None, 0.0
    for path in trees:
        tree = read_json(path)
        proven = sum(bool(proof(node)) for node in tree["nodes"])
        golden = max((node["depth"] for node in tree["nodes"] if node["known"].get("secure")), default=0)
        score = (
            proven + sum(c["status"] == "secure" and c["origin"] != "reference" for c in tree["completions"]) / 4
            if 2 <= golden <= 7
            else 0
        )
        if score > best_score:
            best, best_score = tree, score
    return best


def tree_picture(run: Path) -> str | None:
    """SVG of the run's most telling tree, or None while there is none. Raises UsageError when it is no run."""
    tree = _telling([path for step in Run.open(run).iterations() for path in step.trees()])
    return None if tree is None else draw_tree(tree, tree["scenario_id"])


def write_page(root: Path) -> Path:
    """RUN/report.html, one file that asks no network. Raises UsageError when `root` is no run; a run that is not done yet shows what there is."""
    run = Run.open(root)
    result = read_json(run.result) if run.result.exists() else None
    trees, left_out = forest([path for step in run.iterations() for path in step.trees()])
    html = render(
        "page.html.jinja",
        name=root.name,
        result=result,
        grid=run_grid(result) if result else None,
        tiles=_tiles(result) if result else [],
        tabs=TABS,
        config=run.config.read_text(encoding="utf-8"),
        environment=read_json(run.environment) if run.environment.exists() else {},
        left_out=left_out,
        css=asset("page.css"),
        libraries=asset("d3.min.js") + "\n" + asset("plot.umd.min.js"),
        script=asset("page.js"),
        data=_embedded({"trees": trees, "training": _training(run), **_judged(run)}),
    )
    write_atomic(run.report, html)
    return run.report


def _embedded(value: Any) -> str:
    """JSON that cannot end the script element it stands in, and that a browser reads: numbers that are none are null."""
    text = json.dumps(_finite(value), allow_nan=False)
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _finite(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _finite(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(part) for part in value]
    return None if isinstance(value, float) and not isfinite(value) else value


def _tiles(result: Mapping[str, Any]) -> list[dict[str, str]]:
    """The headline: the secure pass rate of each ring of held-out families, before and after."""
    found = []
    for block in result["rings"]:
        lines = {line["method"]: line for line in block["lines"]}
        before, after = (lines.get(name, {}).get("spr", {}).get("value") for name in ("base", "tsp"))
        if block["ring"] != "train" and before is not None and after is not None:
            note = f"secure pass rate, {lines['base']['families']} families; difference {in_percent(lines['tsp']['minus_base']['spr'])} points"
            found.append(
                {
                    "label": f"{block['ring']} families",
                    "value": f"{100 * before:.1f} → {100 * after:.1f} %",
                    "note": note,
                }
            )
    return found


def _training(run: Run) -> list[dict[str, Any]]:
    steps = [step for step in run.iterations() if step.train.exists()]
    documents = [(step.number, read_json(step.train)) for step in steps]
    return [{"iteration": number, "history": d["history"], "moved": d.get("moved", [])} for number, d in documents]


def _judged(run: Run) -> dict[str, Any]:
    """What the evaluations say: programs whose verdict changed, and rates by weakness and language."""
    documents = {name: read_json(path) for name, path in _evaluations(run).items()}
    held_out = {name: [r for r in d["records"] if r["ring"] != "train"] for name, d in documents.items()}
    groups = {
        key: [row for name, records in held_out.items() for row in _rates(name, records, key)]
        for key in ("cwe", "language")
    }
    return {"programs": _changed(documents), "groups": groups, "methods": list(documents)}


def _evaluations(run: Run) -> dict[str, Path]:
    """Method → its evaluation, as far as they are there; of several iterations the last."""
    found = {"base": run.iteration(0).evaluation("base")}
    for step in run.iterations():
        if step.evaluation("best").exists():
            found["tsp"] = step.evaluation("best")
    found["sft"] = run.named("sft").evaluation("sft")
    return {name: found[name] for name in METHODS if name in found and found[name].exists()}


def _changed(documents: Mapping[str, Mapping[str, Any]], most: int = 60) -> list[dict[str, Any]]:
    """Scenarios whose first sample has another verdict after training, vulnerable to secure first."""
    if not {"base", "tsp"} <= documents.keys():
        return []
    first = {name: _first_samples(documents[name]["records"]) for name in ("base", "tsp")}
    rows: list[dict[str, Any]] = [
        {"scenario": scenario, "before": before, "after": first["tsp"][scenario]}
        for scenario, before in first["base"].items()
        if scenario in first["tsp"] and before["status"] != first["tsp"][scenario]["status"]
    ]
    rows.sort(
        key=lambda row: ((row["before"]["status"], row["after"]["status"]) != ("vulnerable", "secure"), row["scenario"])
    )
    return rows[:most]


def _first_samples(records: Sequence[Mapping[str, Any]]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for record in records:
        shown = {name: str(record.get(name, "")) for name in ("status", "text", "reason")}
        found.setdefault(record["scenario"], shown)
    return found


def _rates(method: str, records: Sequence[Mapping[str, Any]], key: str) -> list[dict[str, Any]]:
    """SPR@1 of each group in percent, as everywhere: with the interval of `measures.estimate`, which is None where there are too few families."""
    rows = []
    for group in sorted({record[key] for record in records}):
        mine = [record for record in records if record[key] == group and record["status"] != "error"]
        if mine:
            found = asdict(estimate(mine, spr(1)))
            label = f"CWE-{group}" if key == "cwe" else str(group)
            ends = {name: None if end is None else 100 * end for name, end in found.items()}
            rows.append({"group": label, "method": method, "families": len({r["family"] for r in mine}), **ends})
    return rows
