from __future__ import annotations

from typing import Any

import pytest

from hardwood.evaluation.comparison import best_trial, costs, parts, table

RATES = {"base": [(0, 4), (0, 4), (1, 3)], "sft": [(2, 2), (1, 3), (2, 2)], "tsp": [(4, 0), (4, 0), (3, 1)]}


def row(name: str, phase: str = "final", ring: str = "near", language: str = "python", n: int = 6) -> dict[str, Any]:
    """Three families; of six samples each so many are secure, so many vulnerable, the rest broken."""
    counts = {
        f"f{i}/{language}": {
            "family": f"f{i}", "ring": ring, "language": language,
            "statuses": {"secure": secure, "vulnerable": vulnerable, "broken": n - secure - vulnerable},
        }
        for i, (secure, vulnerable) in enumerate(RATES[name])
    }  # fmt: skip
    looked = {"generated_tokens": 100, "oracle_calls": 18, "wall_s": 2.4}
    cost = {"train_tokens": 50, "train_s": 1.2, "grow": {"generated_tokens": 7}, "evaluation": looked}
    phase = "base" if name == "base" else phase
    return {
        "name": name, "phase": phase, "status": "done", "settings": {}, "seed": 0, "cell": f"{name}-{phase}", "counts": {"heldout": counts}, "cost": looked if name == "base" else cost,
    }  # fmt: skip


def test_measures_and_differences_of_a_table() -> None:
    lines = {line["name"]: line for line in table([row(name) for name in RATES], "sft")}
    assert lines["base"]["spr@1"]["value"] == pytest.approx(1 / 18, abs=1e-4)
    assert lines["tsp"]["spr@1"]["value"] == pytest.approx(11 / 18, abs=1e-4)
    assert lines["tsp"]["spr@5"]["value"] == 1.0, (
        "five of six samples always hold a secure one, where three or four are"
    )
    assert lines["sft"]["spr@5"]["value"] == pytest.approx((1 + 5 / 6 + 1) / 3, abs=1e-4)
    difference = lines["tsp"]["difference"]["spr@1"]
    assert difference["value"] == pytest.approx(6 / 18, abs=1e-4) and difference["low"] is None, "of three families"
    assert difference["p"] == 0.25, "of eight ways to flip three signs two are as far from 0"
    assert difference["p_holm"] >= difference["p"]


def test_the_reduction_of_vulnerabilities_is_a_share_of_the_untouched_models_rate() -> None:
    lines = {line["name"]: line for line in table([row(name) for name in RATES], "sft")}
    before, after = 11 / 12, 1 / 12
    assert lines["tsp"]["reduction"]["value"] == pytest.approx(1 - after / before, abs=1e-4)
    assert lines["sft"]["reduction"]["low"] is None
    assert "reduction" not in lines["base"]
    assert "reduction" not in table([row("tsp")])[0], "without the untouched model there is nothing to reduce"


def test_a_measure_that_needs_more_samples_than_there_are_is_absent() -> None:
    few = [row(name, n=4) for name in RATES]
    assert table(few)[0]["spr@5"] == {"value": None, "low": None, "high": None}


def test_parts_name_rings_and_their_languages() -> None:
    rows = [
        row("tsp"),
        row("tsp", language="c"),
        row("sft", ring="unseen"),
        {**row("sft", ring="far"), "status": "failed"},
    ]
    assert list(parts(rows)) == ["near", "near, c", "near, python", "unseen"]


def test_samples_of_grpo_and_trees_of_later_iterations_are_costs_of_each_cell_and_trials_not_run_cost_nothing() -> None:
    first, second, third = row("tsp", "tune"), row("tsp", "tune"), {**row("tsp", "tune"), "same_as": "tsp-tune"}
    for one in (first, second):
        one["cost"] |= {"grow_own": {"generated_tokens": 10}, "sampled": {"generated_tokens": 1, "oracle_calls": 2}}
    (line,) = costs([first, second, third])
    assert line["cells"] == 2 and line["trees"] == {"generated_tokens": 7 + 2 * 11, "oracle_calls": 4}


def test_players_of_settings_that_are_no_longer_the_best_are_left_out() -> None:
    """A trial that had failed is run again, and is better than the one whose players are there."""

    def one(name: str, phase: str, rate: float) -> dict[str, Any]:
        found = {**row(name), "name": "tsp", "phase": phase, "settings": {"rate": rate}, "cell": f"{phase}-{rate}"}
        return found | {"counts": {"validation" if phase == "tune" else "heldout": found["counts"]["heldout"]}}

    old = [one("sft", "tune", 1.0), one("sft", "final", 1.0)]
    assert table(old)[0]["spr@1"]["value"] == pytest.approx(5 / 18, abs=1e-4)
    new = [*old, one("tsp", "tune", 2.0), one("tsp", "final", 2.0)]
    assert [(line["seeds"], line["spr@1"]["value"]) for line in table(new)] == [(1, pytest.approx(11 / 18, abs=1e-4))]
    assert best_trial(new, "tsp", [{"rate": 1.0}, {"rate": 2.0}])["settings"] == {"rate": 2.0}
    same = [one("sft", "tune", 2.0), one("sft", "tune", 1.0)]
    assert best_trial(same, "tsp", [{"rate": 1.0}, {"rate": 2.0}])["settings"] == {"rate": 1.0}, (
        "of equals the first in the grid"
    )


def test_costs_add_up_over_cells_and_trees_are_counted_once() -> None:
    lines = {line["name"]: line for line in costs([row("base"), row("tsp", "tune"), row("tsp")])}
    assert lines["base"]["train_tokens"] == 0 and lines["base"]["oracle_calls"] == 18
    assert lines["tsp"] == {
        "name": "tsp", "cells": 2, "train_tokens": 100, "train_s": 2, "trees": {"generated_tokens": 7, "oracle_calls": 0}, "generated_tokens": 200, "oracle_calls": 36,
        "evaluation_s": 5,
    }  # fmt: skip
