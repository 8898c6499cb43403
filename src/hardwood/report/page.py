"""Collects a run's artifacts and fills the page. Reads files alone: works on a copied run, without the packages that made it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hardwood.report.drawing import draw_curve, draw_tree, proof
from hardwood.runs import Iteration, Run, read_json, write_atomic

TEMPLATE = Path(__file__).parent / "page.html.jinja"
CURVES = ("loss", "margin", "accuracy", "logps_golden", "logps_losing", "anchor_nll")


def interval(value: Mapping[str, float | None] | None) -> str:
    """Percent with its interval, or a dash."""
    if value is None or value["value"] is None or value["low"] is None or value["high"] is None:
        return "–"
    return f"{100 * value['value']:.1f} [{100 * value['low']:.1f}, {100 * value['high']:.1f}]"


def _curves(step: Iteration) -> list[str]:
    if not step.train.exists():
        return []
    history = read_json(step.train)["history"]
    found = []
    for name in CURVES:
        values = [float(entry[name]) for entry in history if name in entry]
        if values:
            found.append(draw_curve(values, name.replace("_", " ")))
    return found


def _telling(step: Iteration) -> dict[str, Any] | None:
    """The tree that explains most: many proven flaws, few enough nodes to read."""
    best, best_score = None, 0.0
    for path in step.trees():
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
    """SVG of the most telling tree of the run's first iteration, or None while there is none."""
    tree = _telling(Run(run).iteration(0))
    return None if tree is None else draw_tree(tree, tree["scenario_id"])


def write_page(root: Path) -> Path:
    """RUN/report.html. Raises UsageError when `root` is no run; a run that is not done yet shows what there is."""
    import jinja2

    run = Run.open(root)
    environment = jinja2.Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters["interval"] = interval
    html = environment.from_string(TEMPLATE.read_text(encoding="utf-8")).render(
        name=root.name,
        result=read_json(run.result) if run.result.exists() else None,
        config=run.config.read_text(encoding="utf-8"),
        environment=read_json(run.environment) if run.environment.exists() else {},
        curves=[(step.number, _curves(step)) for step in run.iterations()],
        tree=tree_picture(root),
    )
    write_atomic(run.report, html)
    return run.report
