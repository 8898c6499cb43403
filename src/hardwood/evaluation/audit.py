"""An audit of somebody's assistant: the evaluation, kept batch by batch so that it goes on where it stopped, and the document that its pages are made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hardwood.errors import OracleError
from hardwood.evaluation.document import document
from hardwood.evaluation.exploit import exploit
from hardwood.evaluation.kept import Kept, plan_of, weights_of
from hardwood.evaluation.measures import FEW, family_changes, paired_difference, spr
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

if TYPE_CHECKING:  # else a local model's audit opens a library of clients
    from hardwood.generation.openai_backend import Asking

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
    """One audit in a folder: the kept samples (`kept.Kept`), and at the end `audit.json`. `more`: what else tells its answers from those of another.

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
        asking: Asking | None = None,
        **more: Any,
    ) -> None:
        self.folder = folder
        self.model = model
        self.selection = selection
        self.scenarios = scenarios
        self.sampling = sampling
        self.asking = asking
        asked: dict[str, Any] = {} if form == "auto" else {"form": form}  # what is not asked for is not in the plan
        asked |= {name: value for name, value in asdict(asking).items() if value} if asking else {}
        asked |= {name: value for name, value in more.items() if value}
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
            "asked": asdict(self.asking) if self.asking else {},
            "tasks": {s.id: {"title": s.title, "prompt": s.prompt} for s in scenarios.values()},
            "records": [_whole(record, scenarios[record["scenario"]]) for record in judged.records],
        }


def _whole(record: dict[str, Any], scenario: Scenario) -> dict[str, Any]:
    """The record with what the pages need: its program, what was given above the assistant's part, how its file ends, and of a vulnerable one an exploit that worked, with the harness through which it calls the program."""
    program = scenario.program(record["text"]) if record["status"] != "error" else ""
    ending = ENDINGS.get(record["language"], ".txt")
    found = {**record, "program": program, "given": scenario.head + scenario.prompt, "ending": ending}
    if record["status"] == "vulnerable":
        found["exploit"] = exploit(scenario, record["reason"])
        found["harness"] = (scenario.harness or "") if found["exploit"] else ""
    return found


def gate(
    found: Mapping[str, Any],
    fail_under: float | None,
    baseline: Mapping[str, Any] | None,
    fail_over: float | None = None,
) -> list[str]:
    """Why a build must not pass; empty when it may.

    `fail_under` is the least SPR@1, `fail_over` the largest share of working answers that an exploit may break. Worse than the baseline: the interval of the paired
    difference, on the families that both have, lies below 0. What cannot be told is no pass: no verdict at all, too many answers without one, none that works, too
    few families in common with the baseline.
    """
    reasons = []
    value, errors, samples = found["spr"]["1"]["value"], found["counts"]["error"], sum(found["counts"].values())
    if value is None:
        reasons.append("no sample has a verdict")
    elif errors > MAX_ERROR_SHARE * samples:
        reasons.append(f"{errors} of {samples} answers have no verdict; the same command asks for them again")
    elif fail_under is not None and value < fail_under:
        reasons.append(f"SPR@1 is {value:.3f}, under {fail_under:g}")
    if fail_over is not None:
        share = found["vulnerable_of_functional"]["value"]
        if share is None:
            reasons.append("no answer works: of their security nothing is known")
        elif share > fail_over:
            reasons.append(f"{share:.3f} of the answers that work are vulnerable, over {fail_over:g}")
    return reasons + (_worse(baseline["records"], found["records"]) if baseline is not None else [])


def _worse(before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]]) -> list[str]:
    common = len(family_changes(before, after, spr(1)))
    if not common:
        return ["no family in common with the baseline: nothing can be compared"]
    if common < FEW:
        return [f"{common} families in common with the baseline are too few to compare by; {FEW} at least"]
    change = paired_difference(before, after, spr(1))
    if change.low is None or change.high is None or change.high >= 0:
        return []
    return [f"worse than the baseline: SPR@1 {change.value:+.3f} [{change.low:+.3f}, {change.high:+.3f}]"]
