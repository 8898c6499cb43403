"""An evaluation in a folder: what is kept, what is asked again, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hardwood.errors import UsageError
from hardwood.evaluation.kept import Kept
from hardwood.evaluation.runner import Evaluation, SamplingConfig, evaluate
from hardwood.executor import InlineExecutor
from hardwood.generation.format import Format
from hardwood.generation.policy import Completion
from hardwood.generation.scripted import ScriptedPolicy
from hardwood.scenarios import Scenario

FORM = Format("completion")
SAMPLING = SamplingConfig(2)


@pytest.fixture
def three(notes: Scenario) -> list[Scenario]:
    return [replace(notes, id=f"notes-{place}") for place in range(3)]


def _policy(notes: Scenario) -> ScriptedPolicy:
    return ScriptedPolicy(lambda prompt, prefix: [notes.golden, notes.vulnerable[0].completion])


def _go_on(kept: Kept, policy: Any, scenarios: list[Scenario], executor: InlineExecutor) -> Evaluation:
    return kept.go_on(policy, scenarios, executor, SAMPLING, FORM, batch=1)


def test_what_was_judged_before_an_interruption_is_not_asked_again(
    notes: Scenario, three: list[Scenario], executor: InlineExecutor, tmp_path: Path
) -> None:
    class Stopped(ScriptedPolicy):
        def sample(self, requests: Any, progress: Any = None) -> list[list[Completion]]:
            if len(self.requests) == 2:
                raise KeyboardInterrupt
            return super().sample(requests, progress)

    stopped = Stopped(lambda prompt, prefix: [notes.golden, notes.vulnerable[0].completion])
    with pytest.raises(KeyboardInterrupt):
        _go_on(Kept(tmp_path, {"model": "m"}), stopped, three, executor)
    kept = Kept(tmp_path, {"model": "m"})
    assert [s.id for s in kept.left(three)] == ["notes-1", "notes-2"], "of the second batch the judge was not asked yet"
    told: list[int] = []
    policy = _policy(notes)
    found = kept.go_on(policy, three, executor, SAMPLING, FORM, told.append)
    assert len(policy.requests) == 2 and told[0] == 1 and sum(told) == 3
    whole = evaluate(_policy(notes), three, executor, SAMPLING, FORM)
    assert found.records == whole.records == kept.so_far().records
    assert found.cost["oracle_calls"] == kept.so_far().cost["oracle_calls"] == 6, "what was lost does not count"
    assert not kept.left(three) and _go_on(kept, policy, three, executor).records == whole.records
    assert len(policy.requests) == 2, "nothing was left to ask"


def test_a_sample_without_a_verdict_is_asked_for_again(
    notes: Scenario, three: list[Scenario], executor: InlineExecutor, tmp_path: Path
) -> None:
    class Down(ScriptedPolicy):
        def sample(self, requests: Any, progress: Any = None) -> list[list[Completion]]:
            found = super().sample(requests, progress)
            lost = Completion("", 0, 0.0, "error", error="no answer")
            return [[lost] * 2 if len(self.requests) == 2 else samples for samples in found]

    kept = Kept(tmp_path, {})
    down = Down(lambda prompt, prefix: [notes.golden])
    assert _go_on(kept, down, three, executor).errors == 2
    assert [s.id for s in kept.left(three)] == ["notes-1"]
    found = _go_on(kept, _policy(notes), three, executor)
    assert found.errors == 0 and len(found.records) == 6


def test_samples_of_another_plan_are_refused_by_what_differs(
    notes: Scenario, three: list[Scenario], executor: InlineExecutor, tmp_path: Path
) -> None:
    _go_on(Kept(tmp_path, {"model": "m", "n": 2}), _policy(notes), three, executor)
    with pytest.raises(UsageError, match=r"another n, seed; name another --out"):
        Kept(tmp_path, {"model": "m", "n": 3, "seed": 1})
