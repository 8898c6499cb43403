"""An audit of somebody's assistant: the evaluation, kept batch by batch so that it goes on where it stopped, and the document that its pages are made of."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hardwood.errors import OracleError, UsageError
from hardwood.evaluation.document import document
from hardwood.evaluation.measures import paired_difference, spr
from hardwood.evaluation.runner import MAX_ERROR_SHARE, SamplingConfig, evaluate
from hardwood.executor import Executor
from hardwood.generation.format import Format
from hardwood.generation.opening import form_used
from hardwood.generation.policy import Policy
from hardwood.oracles.analysers.base import ENDINGS
from hardwood.runs import read_json, read_jsonl, write_json, write_jsonl
from hardwood.scenarios import Scenario
from hardwood.scenarios.selection import content_hash
from hardwood.scenarios.weaknesses import weakness

BATCH_SAMPLES = 16
"""Answers that are asked for together, and kept together: what an interruption loses at most."""
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
    """One audit in a folder: `plan.json`, `records.jsonl`, and at the end `audit.json`.

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
        self.plan = {"model": model, "data_hash": content_hash(scenarios), **asdict(sampling)}
        if form != "auto":  # an audit that was begun before there was a choice goes on
            self.plan["form"] = form
        self._refuse_another()

    def estimate(self) -> dict[str, int]:
        """Requests and tokens still to come; the longest that replies may get."""
        left = self._left(self._records())
        asked = sum(len(s.prompt) for s in left) * self.sampling.n / CHARACTERS_A_TOKEN
        requests = len(left) * self.sampling.n
        return {
            "scenarios": len(left), "requests": requests, "prompt_tokens": int(asked), "completion_tokens_at_most": requests * self.sampling.max_new_tokens,
        }  # fmt: skip

    def kept(self) -> int:
        """Scenarios that are judged already."""
        return len(self.scenarios) - len(self._left(self._records()))

    def run(
        self, policy: Policy, executor: Executor, form: Format, on_batch: Callable[[int], None] = lambda done: None
    ) -> dict[str, Any]:
        """Asks and judges what is left; the document, written to `audit.json`."""
        write_json(self.folder / "plan.json", self.plan)
        records = self._records()
        left, size = self._left(records), max(1, BATCH_SAMPLES // self.sampling.n)
        again = {scenario.id for scenario in left}
        records = [record for record in records if record["scenario"] not in again]
        on_batch(len({record["scenario"] for record in records}))
        rehearse(left, executor)
        for start in range(0, len(left), size):
            batch = left[start : start + size]
            outcome = evaluate(policy, batch, executor, self.sampling, form, max_error_share=1.0)
            records += outcome.records
            write_jsonl(self.folder / "records.jsonl", records)
            costs = self._costs()
            write_json(
                self.folder / "cost.json", {name: costs.get(name, 0) + value for name, value in outcome.cost.items()}
            )
            on_batch(len(batch))
        result = self._document(records, form_used(policy, form))
        write_json(self.folder / "audit.json", result)
        return result

    def _refuse_another(self) -> None:
        path = self.folder / "plan.json"
        if path.exists() and read_json(path) != self.plan:
            raise UsageError(
                f"{self.folder} holds an audit of other settings or scenarios; name another --out, or delete it"
            )

    def _records(self) -> list[dict[str, Any]]:
        path = self.folder / "records.jsonl"
        return read_jsonl(path) if path.exists() else []

    def _costs(self) -> dict[str, float]:
        path = self.folder / "cost.json"
        return dict(read_json(path)) if path.exists() else {}

    def _left(self, records: Sequence[dict[str, Any]]) -> list[Scenario]:
        """Scenarios that were not asked yet, or of which an answer has no verdict: an outage is not the last word."""
        done = {record["scenario"] for record in records}
        done -= {record["scenario"] for record in records if record["status"] == "error"}
        return [scenario for scenario in self.scenarios if scenario.id not in done]

    def _document(self, records: Sequence[dict[str, Any]], form: str) -> dict[str, Any]:
        found = document(
            records, model=self.model, selection=self.selection, n=self.sampling.n, cost=self._costs(), data_hash=str(self.plan["data_hash"]),
            seed=self.sampling.seed, form=form,
        )  # fmt: skip
        scenarios = {scenario.id: scenario for scenario in self.scenarios}
        return {
            **found,
            "weaknesses": {str(row["cwe"]): weakness(row["cwe"])._asdict() for row in found["by_cwe"]},
            "tasks": {s.id: {"title": s.title, "prompt": s.prompt} for s in scenarios.values()},
            "records": [_whole(record, scenarios[record["scenario"]]) for record in records],
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
