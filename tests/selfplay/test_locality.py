"""`studies/local.py`: where in a secure program the learning signal falls."""

from __future__ import annotations

import importlib
import math
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from hardwood.generation.policy import TokenLogprob
from hardwood.scenarios import Scenario
from hardwood.scenarios.scenario import Reference

FLAWED = '    command = f"lp {name}"\n    return command\n'
FIXED = '    command = f"lp {quote(name)}"\n    return command\n'


@pytest.fixture
def local(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "studies"))
    return importlib.import_module("local")


def _fix(notes: Scenario, fixed: str, flawed: str) -> Scenario:
    return replace(notes, secure=(Reference("a", fixed),), vulnerable=(Reference("b", flawed),))


def test_what_a_fix_changes(local: ModuleType, notes: Scenario) -> None:
    golden = local.of_fix(_fix(notes, FIXED, FLAWED))
    assert [FIXED[a:b] for a, b in golden.at_nodes] == ['    command = f"lp {quote(name)}"\n']
    assert [FIXED[a:b] for a, b in golden.changed] == ["quote(name)"]
    guarded = '    if ";" in name:\n        raise ValueError\n' + FLAWED
    added = local.of_fix(_fix(notes, guarded, FLAWED))
    assert "".join(guarded[a:b] for a, b in added.changed) == guarded.removesuffix(FLAWED)
    assert not local.of_fix(_fix(notes, FLAWED, guarded)).at_nodes, "what is only taken away leaves no token"


def test_a_token_counts_where_it_lies(local: ModuleType) -> None:
    golden = local.Golden("", "abcd", at_nodes=[(1, 3)], changed=[(2, 3)])
    scored = [TokenLogprob(c, place, place + 1, math.log(0.25)) for place, c in enumerate("abcd")]
    found = local.signal([(golden, scored)])
    assert {where: of["tokens"] for where, of in found.items()} == {"all": 4, "at_nodes": 2, "changed": 1}
    assert {where: of["signal"] for where, of in found.items()} == {"all": 3.0, "at_nodes": 1.5, "changed": 0.75}
    assert found["all"]["nll"] == pytest.approx(4 * math.log(4))
