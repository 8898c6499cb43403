"""From the rows of a study to its tables: measures with intervals over families, differences from a chosen method, corrected for how many there are. Pure.

A row counts verdicts by scenario, so that whoever has the rows can make any table again.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from hardwood.evaluation.measures import (
    Measure,
    estimate,
    family_changes,
    functional_at,
    paired_difference,
    reduction,
    spr,
    value_of,
    vulnerable_of_functional,
)
from hardwood.evaluation.statistics import holm, paired_test, smallest_difference, weakness_of

Row = Mapping[str, Any]
Sample = Mapping[str, Any]
MEASURES: dict[str, Measure] = {
    "spr@1": spr(1),
    "spr@5": spr(5),
    "functional@1": functional_at(1),
    "vulnerable of functional": vulnerable_of_functional,
}
RINGS = ("near", "far", "unseen", "external", "utility")
STATUSES = ("secure", "vulnerable", "broken")


def counted(records: Sequence[Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Scenario → family, ring, language, and how many samples had each status."""
    found: dict[str, dict[str, Any]] = {}
    for record in records:
        row = found.setdefault(
            record["scenario"],
            {"family": record["family"], "ring": record["ring"], "language": record["language"], "statuses": Counter()},
        )
        row["statuses"][record["status"]] += 1
    return {name: {**row, "statuses": dict(row["statuses"])} for name, row in found.items()}


def records_of(rows: Iterable[Row], part: str, **where: str) -> list[dict[str, Any]]:
    """The samples of some rows again, one record each, with its row's `cell`; `where` names a ring or a language."""
    return [
        {"family": counts["family"], "scenario": scenario, "status": status, "cell": row["cell"]}
        for row in rows
        for scenario, counts in row["counts"].get(part, {}).items()
        if all(counts[key] == value for key, value in where.items())
        for status, number in counts["statuses"].items()
        for _ in range(number)
    ]


def parts(rows: Sequence[Row]) -> dict[str, dict[str, str]]:
    """The tables that some rows can fill: title → what `table` is asked for. Each ring, and its languages apart where it has several."""
    seen = {
        (c["ring"], c["language"])
        for row in rows
        if row["status"] == "done"
        for c in row["counts"].get("heldout", {}).values()
    }
    found: dict[str, dict[str, str]] = {}
    for ring in RINGS:
        languages = sorted(language for of, language in seen if of == ring)
        if languages:
            found[ring] = {"ring": ring}
        if len(languages) > 1:
            found |= {f"{ring}, {language}": {"ring": ring, "language": language} for language in languages}
    return found


def score(row: Row, part: str, measure: Measure = MEASURES["spr@1"]) -> float:
    """A measure of one row; -1 when nothing was judged."""
    value = value_of(records_of([row], part), measure)
    return -1.0 if value is None else value


def _trials(rows: Iterable[Row], name: str) -> list[tuple[float, Row]]:
    """The done trials of an entry with their SPR@1 on validation families."""
    tried = [row for row in rows if (row["name"], row["phase"], row["status"]) == (name, "tune", "done")]
    return [(score(row, "validation"), row) for row in tried]


def best_trial(rows: Iterable[Row], name: str, grid: Sequence[Mapping[str, Any]]) -> Row | None:
    """The done trial of an entry that is best on validation families, of equals the first in the grid. None without one."""
    place = {json.dumps(settings, sort_keys=True): index for index, settings in enumerate(grid)}
    order = lambda row: place.get(json.dumps(row["settings"], sort_keys=True), len(place))  # noqa: E731
    best = max(_trials(rows, name), key=lambda found: (found[0], -order(found[1])), default=None)
    return best[1] if best else None


def lasting(rows: Sequence[Row]) -> list[Row]:
    """The done rows of a table: the untouched model's, and players of the best settings. Once a trial that had failed is best, those of the settings chosen before are no longer an entry's."""
    done = [row for row in rows if row["status"] == "done"]
    tried = {name: _trials(done, name) for name in {row["name"] for row in done}}

    def lasts(row: Row) -> bool:
        found = tried[row["name"]]
        mine = [value for value, trial in found if trial["settings"] == row["settings"]]
        return not mine or mine[0] == max(value for value, _ in found)

    return [row for row in done if row["phase"] == "base" or (row["phase"] == "final" and lasts(row))]


def table(rows: Sequence[Row], against: str | None = None, **where: str) -> list[dict[str, Any]]:
    """A line an entry, seeds together, on the held-out families that `where` names.

    With `against`, each measure's difference from that entry's: interval, p, p where the families of one weakness are one case, both adjusted for the number of entries (Holm), how many families changed,
    and the smallest difference that they can show.
    """
    done = lasting(rows)
    names = list(dict.fromkeys(row["name"] for row in done))
    samples = {name: records_of([row for row in done if row["name"] == name], "heldout", **where) for name in names}
    lines = []
    for name in names:
        line: dict[str, Any] = {
            "name": name, "seeds": sum(row["name"] == name for row in done), "families": len({r["family"] for r in samples[name]}),
            "errors": sum(r["status"] == "error" for r in samples[name]), "failed": sum(r["name"] == name and r["status"] == "failed" for r in rows),
        }  # fmt: skip
        line |= {label: estimate(samples[name], measure).rounded() for label, measure in MEASURES.items()}
        lines.append(line | {"by seed": _by_seed(samples[name]), "shares": _shares(samples[name])})
    if against is not None and against in samples:
        _differences(lines, samples, against)
    if "base" in samples:
        _reductions(lines, samples)
    return lines


def _by_seed(samples: Sequence[Sample]) -> list[float]:
    """SPR@1 of each player."""
    players = [
        [sample for sample in samples if sample["cell"] == cell] for cell in dict.fromkeys(s["cell"] for s in samples)
    ]
    values = (value_of(player, MEASURES["spr@1"]) for player in players)
    return [round(value, 4) for value in values if value is not None]


def _shares(samples: Sequence[Sample]) -> dict[str, float]:
    """Of all samples that have a verdict, the share of each; none where there are no such samples."""
    counts = Counter(sample["status"] for sample in samples)
    judged = sum(counts[status] for status in STATUSES)
    return {status: round(counts[status] / judged, 4) for status in STATUSES} if judged else {}


def by_weakness(rows: Sequence[Row], **where: str) -> dict[str, dict[str, Any]]:
    """Weakness → how many families show it, and SPR@1 of each entry on them; seeds together. Families that name none are left out."""
    done = lasting(rows)
    found: dict[str, dict[str, Any]] = {}
    for name in dict.fromkeys(row["name"] for row in done):
        apart: dict[str, list[Sample]] = {}
        for sample in records_of([row for row in done if row["name"] == name], "heldout", **where):
            if (weakness := weakness_of(sample["family"])) != sample["family"]:
                apart.setdefault(weakness, []).append(sample)
        for weakness, samples in apart.items():
            line = found.setdefault(weakness, {"families": len({sample["family"] for sample in samples})})
            line[name] = value_of(samples, MEASURES["spr@1"])
    return found


def _reductions(lines: list[dict[str, Any]], samples: Mapping[str, Sequence[Sample]]) -> None:
    """Adds by how much the vulnerability rate is below that of the untouched model, as a share of it."""
    for line in lines:
        if line["name"] != "base":
            found = paired_difference(
                samples["base"], samples[line["name"]], vulnerable_of_functional, change=reduction
            )
            line["reduction"] = found.rounded()


def costs(rows: Sequence[Row]) -> list[dict[str, Any]]:
    """A line an entry: cells, tokens trained, tokens generated and verdicts (for evaluation; for the trees that its cells share and those of their own; for
    GRPO's samples), seconds; sums over trials and seeds. Trials that were not run (`same_as`) cost nothing."""
    lines = []
    for name in dict.fromkeys(row["name"] for row in rows if row["status"] == "done"):
        own = [row["cost"] for row in rows if row["name"] == name and row["status"] == "done" and "same_as" not in row]
        shared: Mapping[str, float] = next((cost["grow"] for cost in own if "grow" in cost), {})
        more = [cost[key] for cost in own for key in ("grow_own", "sampled") if key in cost]
        grown = {key: sum(cost.get(key, 0) for cost in (shared, *more)) for key in ("generated_tokens", "oracle_calls")}
        looked = [cost.get("evaluation", cost) for cost in own]
        lines.append(
            {
                "name": name, "cells": len(own), "train_tokens": sum(cost.get("train_tokens", 0) for cost in own),
                "train_s": round(sum(cost.get("train_s", 0.0) for cost in own)), "trees": grown,
                "generated_tokens": sum(cost["generated_tokens"] for cost in looked), "oracle_calls": sum(cost["oracle_calls"] for cost in looked),
                "evaluation_s": round(sum(cost["wall_s"] for cost in looked)),
            }
        )  # fmt: skip
    return lines


def _differences(lines: list[dict[str, Any]], samples: Mapping[str, Sequence[Sample]], against: str) -> None:
    """Adds `difference` to all lines but that of `against`."""
    for label, measure in MEASURES.items():
        for line in lines:
            if line["name"] != against:
                pair = samples[against], samples[line["name"]]
                line.setdefault("difference", {})[label] = {
                    **paired_difference(*pair, measure).rounded(),
                    "changed": sum(map(bool, family_changes(*pair, measure).values())),
                    "p": paired_test(*pair, measure),
                    "p_weakness": paired_test(*pair, measure, weakness_of),
                    "smallest": smallest_difference(*pair, measure),
                }
        entries = {line["name"]: line["difference"][label] for line in lines if "difference" in line}
        for p in ("p", "p_weakness"):
            for name, adjusted in holm({name: of[p] for name, of in entries.items() if of[p] is not None}).items():
                entries[name][f"{p}_holm"] = adjusted
