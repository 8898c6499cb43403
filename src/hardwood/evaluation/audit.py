"""An audit of somebody's assistant: the evaluation, kept batch by batch so that it goes on where it stopped, and the document that its pages are made of."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from hardwood.errors import OracleError
from hardwood.evaluation.document import document
from hardwood.evaluation.kept import Kept, plan_of, weights_of
from hardwood.evaluation.measures import paired_difference, spr
from hardwood.evaluation.runner import MAX_ERROR_SHARE, Evaluation, SamplingConfig
from hardwood.executor import Executor
from hardwood.generation.format import Format
from hardwood.generation.opening import form_used
from hardwood.generation.policy import Policy
from hardwood.oracles.analysers.base import ENDINGS
from hardwood.runs import write_json
from hardwood.scenarios import Scenario
from hardwood.scenarios.selection import content_hash
from hardwood.scenarios.weaknesses import weakness

BATCH_SAMPLES = 16
"""Answers that are asked for together, and kept together: an interruption loses twice as many at most."""
CHARACTERS_A_TOKEN = 3.5
"""Of code, roughly: the estimate before anything is asked."""


def rehearse(scenarios: Sequence[Scenario], executor: Executor) -> None:
    """Judges one secure reference of each language, before a model is asked for anything.

    Raises:
        MissingError: a language's tools are not here.
        OracleError: a reference is not secure here, so nothing that this machine says of other programs counts.
    """
    firsts = {scenario.language: scenario for scenario in reversed(scenarios) if scenario.secure}
    jobs = [(scenario, scenario.reference_program(scenario.secure[0])) for scenario in firsts.values()]
    for (scenario, _), verdict in zip(jobs, executor.judge_many(jobs), strict=True):
        if verdict.status != "secure":
            raise OracleError(
                f"the judge does not work here: the secure reference of {scenario.id} is {verdict.status}: {verdict.reason}"
            )


class Audit:
    """One audit in a folder: the kept samples (`kept.Kept`), and at the end `audit.json`.

    Raises:
        UsageError: the folder holds another audit.
    """

    def __init__(
        self,
        folder: Path,
        model: str,
        selection: str,
        scenarios: Sequence[Scenario],
        sampling: SamplingConfig,
        form: str = "auto",
    ) -> None:
        self.folder = folder
        self.model = model
        self.selection = selection
        self.scenarios = scenarios
        self.sampling = sampling
        asked = {} if form == "auto" else {"form": form}  # an audit that was begun before there was a choice goes on
        self._kept = Kept(folder, plan_of(scenarios, sampling, model=model, **asked, **weights_of(model)))

    def estimate(self) -> dict[str, int]:
        """Requests and tokens still to come; the longest that replies may get."""
        left = self._kept.left(self.scenarios)
        asked = sum(len(s.prompt) for s in left) * self.sampling.n / CHARACTERS_A_TOKEN
        requests = len(left) * self.sampling.n
        return {
            "scenarios": len(left), "requests": requests, "prompt_tokens": int(asked), "completion_tokens_at_most": requests * self.sampling.max_new_tokens,
        }  # fmt: skip

    def kept(self) -> int:
        """Scenarios that are judged already."""
        return len(self.scenarios) - len(self._kept.left(self.scenarios))

    def run(
        self, policy: Policy, executor: Executor, form: Format, on_batch: Callable[[int], None] = lambda done: None
    ) -> dict[str, Any]:
        """Asks and judges what is left; the document, written to `audit.json`."""
        rehearse(self._kept.left(self.scenarios), executor)
        size = max(1, BATCH_SAMPLES // self.sampling.n)
        found = self._kept.go_on(policy, self.scenarios, executor, self.sampling, form, on_batch, batch=size)
        result = self._document(found, form_used(policy, form))
        write_json(self.folder / "audit.json", result)
        return result

    def _document(self, judged: Evaluation, form: str) -> dict[str, Any]:
        found = document(
            judged.records, model=self.model, selection=self.selection, n=self.sampling.n, cost=judged.cost, data_hash=content_hash(self.scenarios),
            seed=self.sampling.seed, form=form,
        )  # fmt: skip
        scenarios = {scenario.id: scenario for scenario in self.scenarios}
        return {
            **found,
            "weaknesses": {str(row["cwe"]): weakness(row["cwe"])._asdict() for row in found["by_cwe"]},
            "tasks": {s.id: {"title": s.title, "prompt": s.prompt} for s in scenarios.values()},
            "records": [_whole(record, scenarios[record["scenario"]]) for record in judged.records],
        }


def _whole(record: dict[str, Any], scenario: Scenario) -> dict[str, Any]:
    """The record with what the pages need: its program, what was given above the assistant's part, how its file ends, and of a vulnerable one an exploit that worked."""
    program = scenario.program(record["text"]) if record["status"] != "error" else ""
    ending = ENDINGS.get(record["language"], ".txt")
    found = {**record, "program": program, "given": scenario.head + scenario.prompt, "ending": ending}
    if record["status"] == "vulnerable":
        found["exploit"] = _exploit(scenario, record["reason"])
    return found


def _exploit(scenario: Scenario, reason: str) -> str:
    """Source of the first security test that `reason` names; empty for a suite of somebody else, whose tests are not ours to read."""
    tests = (node for node in ast.parse(scenario.security_tests).body if isinstance(node, ast.FunctionDef))
    named = [test for test in tests if re.search(rf"\b{re.escape(test.name)}\b", reason)]
    return ast.get_source_segment(scenario.security_tests, named[0]) or "" if named else ""


def gate(found: Mapping[str, Any], fail_under: float | None, baseline: Mapping[str, Any] | None) -> list[str]:
    """Why a build must not pass; empty when it may.

    `fail_under` is the least SPR@1. Worse than the baseline: the interval of the paired difference, on the families that both have, lies below 0. No verdict at
    all is no pass, nor are too many answers without one.
    """
    reasons = []
    value, errors, samples = found["spr"]["1"]["value"], found["counts"]["error"], sum(found["counts"].values())
    if value is None:
        reasons.append("no sample has a verdict")
    elif errors > MAX_ERROR_SHARE * samples:
        reasons.append(f"{errors} of {samples} answers have no verdict; the same command asks for them again")
    elif fail_under is not None and value < fail_under:
        reasons.append(f"SPR@1 is {value:.3f}, under {fail_under:g}")
    if baseline is not None:
        change = paired_difference(baseline["records"], found["records"], spr(1))
        if change.value is None:
            reasons.append("no family in common with the baseline: nothing can be compared")
        elif change.low is not None and change.high is not None and change.high < 0:
            reasons.append(
                f"worse than the baseline: SPR@1 {change.value:+.3f} [{change.low:+.3f}, {change.high:+.3f}]"
            )
    return reasons
