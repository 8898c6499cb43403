"""Writes docs/study.md and its plots from the results that are kept under studies/kept: numbers are read, never typed.

    hardwood compare --config studies/main.yaml --out runs/main …; python studies/keep.py runs/main
    python docs/study_page.py

Needs matplotlib (`pip install '.[plots]'`). A study that is not kept, or not finished, is said to be so on the page.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from hardwood.evaluation.comparison import MEASURES, costs, parts, score, table
from hardwood.evaluation.measures import in_percent
from hardwood.runs import read_jsonl

DOCS = Path(__file__).parent
KEPT = DOCS.parent / "studies" / "kept"
STUDIES = {"main": "sft", "transfer": "sft", "larger": "sft", "ablations": "tsp", "changes": "tsp"}
"""Study → the entry that differences are taken from."""
MEASURED = (MEASURES["spr@1"], MEASURES["functional@1"])
"""Of trials; the first chooses."""
TITLES = {
    "near": "Near: held-out families whose fix idiom was trained", "far": "Far: trained weaknesses, other idioms",
    "unseen": "Unseen: weaknesses that occur nowhere in training", "external": "CWEval", "utility": "Ordinary tasks, security aside",
}  # fmt: skip


FIXES = {"sven": "SVEN", "tsp": "the authors' file"}
"""Data sets of real fixes, as people call them."""


def rows_of(study: str) -> list[dict[str, Any]]:
    """The kept rows of a study; none where it was not run."""
    path = KEPT / study / "results.jsonl"
    return read_jsonl(path) if path.exists() else []


def fingerprint(study: str) -> str:
    """What names the kept rows: the first of their SHA-256."""
    return hashlib.sha256((KEPT / study / "results.jsonl").read_bytes()).hexdigest()[:12]


def grid(head: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    lines = [f"| {' | '.join(head)} |", "|" + "---|" * len(head)]
    return "\n".join([*lines, *(f"| {' | '.join(map(str, row))} |" for row in rows)])


def percent(interval: Mapping[str, float | None] | None) -> str:
    return in_percent(interval, digits=0)


def part_table(rows: Sequence[Mapping[str, Any]], against: str, where: Mapping[str, str]) -> str:
    lines = table(rows, against, **where)
    shown = []
    for line in lines:
        change = line.get("difference", {}).get("spr@1", {})
        shown.append(
            (
                line["name"], line["seeds"], *(percent(line[name]) for name in ("spr@1", "spr@5", "functional@1", "vulnerable of functional")),
                percent(line.get("reduction")), percent(change) if change else "–", f"{change['p_holm']:.3f}" if "p_holm" in change else "–",
            )
        )  # fmt: skip
    families = max(line["families"] for line in lines)
    errors = sum(line["errors"] for line in lines)
    smallest = [line["difference"]["spr@1"]["smallest"] for line in lines if "difference" in line]
    least = max((value for value in smallest if value is not None), default=None)
    notes = f"{families} families; {errors} verdicts of status `error`."
    if least is not None:
        notes += f" A true difference of {100 * least:.0f} points in SPR@1 would be found here four times in five."
    head = (
        "",
        "seeds",
        "SPR@1 %",
        "SPR@5 %",
        "functional@1 %",
        "vulnerable of functional %",
        "rate down by %",
        f"SPR@1 − {against}",
        "p (Holm)",
    )
    return grid(head, shown) + "\n\n" + notes


def trials_table(rows: Sequence[Mapping[str, Any]]) -> str:
    """What each entry's trials reached on validation families; the chosen one in bold."""
    tried = [row for row in rows if row["phase"] == "tune" and row["status"] == "done"]
    chosen = {(row["name"], json.dumps(row["settings"], sort_keys=True)) for row in rows if row["phase"] == "final"}
    names = list(dict.fromkeys(row["name"] for row in tried))
    in_order = sorted((row["settings"] for row in tried), key=lambda settings: sorted(settings.items()))
    trials = list(dict.fromkeys(json.dumps(settings, sort_keys=True) for settings in in_order))
    found = {(row["name"], json.dumps(row["settings"], sort_keys=True)): row for row in tried}

    def cell(name: str, trial: str) -> str:
        row = found.get((name, trial))
        text = "–" if row is None else " / ".join(f"{100 * score(row, 'validation', of):.1f}" for of in MEASURED)
        return f"**{text}**" if (name, trial) in chosen else text

    heads = [", ".join(_said(*setting) for setting in sorted(json.loads(trial).items())) for trial in trials]
    return grid(
        ("SPR@1 / functional@1 % on validation families", *heads),
        [(name, *(cell(name, trial) for trial in trials)) for name in names],
    )


def _said(setting: str, value: Any) -> str:
    name = setting.rpartition(".")[2].replace("_", " ")
    return f"{name} {value:.0e}".replace("e-0", "e-") if name == "learning rate" else f"{name} {value}"


def cost_table(rows: Sequence[Mapping[str, Any]]) -> str:
    head = (
        "",
        "cells",
        "trained tokens",
        "training, min",
        "tokens for trees, or GRPO's samples",
        "verdicts on them",
        "generated tokens",
        "verdicts",
        "evaluation, min",
    )
    return grid(
        head,
        [
            (
                line["name"], line["cells"], f"{line['train_tokens']:,}", f"{line['train_s'] / 60:.0f}", f"{line['trees'].get('generated_tokens', 0):,.0f}",
                f"{line['trees'].get('oracle_calls', 0):,.0f}", f"{line['generated_tokens']:,}", f"{line['oracle_calls']:,}", f"{line['evaluation_s'] / 60:.0f}",
            )
            for line in costs(rows)
        ],
    )  # fmt: skip


def preference_table(rows: Sequence[Mapping[str, Any]]) -> str | None:
    """By data set of fixes, what each entry's seeds prefer."""
    asked = [row for row in rows if row["status"] == "done" and row.get("preference")]
    found: dict[tuple[str, str], list[Mapping[str, int]]] = {}
    for row in asked:
        for dataset, seen in row["preference"].items():
            found.setdefault((dataset, row["name"]), []).append(seen)
    if not found:
        return None
    lines = [
        (
            FIXES.get(dataset, dataset),
            name,
            many[0]["pairs"],
            " / ".join(f"{100 * one['right'] / one['pairs']:.1f}" if one["pairs"] else "–" for one in many),
        )
        for (dataset, name), many in sorted(found.items(), key=lambda item: item[0][0])
    ]
    return grid(("fixes of", "", "pairs", "node preference accuracy %, by seed"), lines)


def plot(name: str, rows: Sequence[Mapping[str, Any]], rings: Sequence[str]) -> None:
    """SPR@1 and functional@1 of each entry with their intervals, a panel a ring."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = "hardwood"
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(
        1, len(rings), figsize=(3.6 * len(rings), 0.4 * 8 + 1), sharey=True, constrained_layout=True, squeeze=False
    )
    for axis, ring in zip(axes[0], rings, strict=True):
        lines = table(rows, None, ring=ring)[::-1]
        for measure, shift, colour in (("spr@1", 0.12, "#1a6b3c"), ("functional@1", -0.12, "#9aa5a0")):
            points = [(i + shift, line[measure]) for i, line in enumerate(lines) if line[measure]["value"] is not None]
            for place, interval in points:
                if interval["low"] is None:
                    continue
                axis.plot([100 * interval["low"], 100 * interval["high"]], [place, place], color=colour, linewidth=1.5)
            axis.scatter(
                [100 * found["value"] for _, found in points],
                [place for place, _ in points],
                color=colour,
                s=18,
                label=measure,
            )
        axis.set(title=ring, xlim=(-2, 102), xlabel="%")
        axis.set_yticks(range(len(lines)), [line["name"] for line in lines])
    axes[0][0].legend(fontsize=7, loc="lower right")
    (DOCS / "images").mkdir(exist_ok=True)
    figure.savefig(DOCS / "images" / f"study-{name}.svg", metadata={"Date": None})
    plt.close(figure)


def finals(name: str) -> tuple[int, int]:
    """How many players of chosen settings a kept study has, and how many it is to have."""
    plan = json.loads((KEPT / name / "study.json").read_text(encoding="utf-8"))
    wanted = {(entry, seed) for entry in plan["entries"] for seed in plan["seeds"]}
    rows = [row for row in rows_of(name) if row["phase"] == "final" and row["status"] == "done"]
    return len(wanted & {(row["name"], row["seed"]) for row in rows}), len(wanted)


def study_part(name: str, against: str) -> str:
    rows = rows_of(name)
    if not rows:
        return "Not run yet."
    there, wanted = finals(name)
    failed = [row for row in rows if row["status"] == "failed"]
    said = [f"`studies/kept/{name}`, results `{fingerprint(name)}`; {len(rows)} cells, {len(failed)} failed."]
    if there < wanted:
        said.append(
            f"**Not finished**: {there} of {wanted} final cells are there; what follows is what is known so far."
        )
    pieces = [" ".join(said), trials_table(rows)] if any(row["phase"] == "tune" for row in rows) else [" ".join(said)]
    found = parts(rows) if there else {}
    if found:
        rings = [title for title in found if "," not in title]
        plot(name, rows, rings)
        pieces.append(f"![SPR@1 and functional@1 with intervals](images/study-{name}.svg)")
        for title, where in found.items():
            ring, _, language = title.partition(", ")
            pieces += [
                f"#### {TITLES.get(ring, ring)}{', ' + language if language else ''}",
                part_table(rows, against, where),
            ]
    preference = preference_table(rows)
    if preference:
        pieces += ["#### Node preference accuracy on real fixes", preference]
    pieces += ["#### Costs, trials and seeds together", cost_table(rows)]
    pieces += [f"failed: {row['cell']}: {row['error']}" for row in failed]
    return "\n\n".join(pieces)


def main() -> None:
    text = (DOCS / "study.in.md").read_text(encoding="utf-8")
    for name, against in STUDIES.items():
        text = text.replace(f"<!-- {name} -->", study_part(name, against))
    (DOCS / "study.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
