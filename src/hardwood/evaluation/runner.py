"""One runner for any policy: n samples a scenario, each judged, every one in the denominator."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

from hardwood.errors import OracleError
from hardwood.executor import Executor, as_executor
from hardwood.generation.format import Format
from hardwood.generation.policy import Completion, Policy, Request
from hardwood.oracles import Oracle, Verdict
from hardwood.scenarios import Scenario

MAX_ERROR_SHARE = 0.05
"""Of samples without a verdict, beyond which a result says nothing."""
BATCH = 64
"""Scenarios that are written together, so that rows which run long seldom decode alone; their programs are judged while the next ones are written. An
evaluation that is killed loses two batches at most: the one that is being written, and the one before until all of it is judged."""


@dataclass(frozen=True)
class SamplingConfig:
    """The one way in which a model is asked throughout a run."""

    n: int = 4
    temperature: float = 0.4
    top_p: float = 0.95
    max_new_tokens: int = 160
    seed: int = 0


@dataclass
class Evaluation:
    """Judged samples (`records`: scenario, family, cwe, ring, language, status, text, reason, tokens; where there is such a thing missing_layers of the sandbox, `reply`, the whole answer in words, and `cut`, that it was not at its end when its tokens were) and what they cost."""

    records: list[dict[str, Any]] = field(default_factory=list)
    cost: dict[str, float] = field(default_factory=dict)

    @property
    def errors(self) -> int:
        return sum(record["status"] == "error" for record in self.records)

    def __add__(self, later: Evaluation) -> Evaluation:
        """One evaluation that was made in two parts."""
        names = {**self.cost, **later.cost}
        cost = {name: round(self.cost.get(name, 0) + later.cost.get(name, 0), 2) for name in names}
        return Evaluation([*self.records, *later.records], cost)


def _record(
    scenario: Scenario, sample: Completion, status: str, reason: str, missing: Sequence[str] = ()
) -> dict[str, Any]:
    optional = {"missing_layers": list(missing), "reply": sample.reply, "cut": sample.finish == "length"}
    return {
        "scenario": scenario.id, "family": scenario.family, "cwe": scenario.cwe, "ring": scenario.ring, "language": scenario.language,
        "status": status, "text": sample.text, "tokens": sample.tokens, "reason": reason, **{name: value for name, value in optional.items() if value},
    }  # fmt: skip


def meter(policy: Policy, executor: Executor) -> Callable[[], dict[str, float]]:
    """What is spent from now on: tokens that were generated, tokens of contexts that were computed, verdicts."""

    def now() -> dict[str, float]:
        read, written = policy.prefill_tokens, policy.generated_tokens
        return {"generated_tokens": written, "prefill_tokens": read, "oracle_calls": executor.calls}

    before = now()
    return lambda: {name: value - before[name] for name, value in now().items()}


class _Steps:
    """Turns samples that are done into scenarios that are done, for who watches; a policy need not tell."""

    def __init__(self, n: int, tell: Callable[[int], None]) -> None:
        self._n, self._tell, self._told = n, tell, 0

    def __call__(self, samples: int, total: int) -> None:
        self.finish(samples // self._n)

    def finish(self, scenarios: int) -> None:
        if scenarios > self._told:
            self._tell(scenarios - self._told)
            self._told = scenarios


Written = list[tuple[Scenario, Completion, Future[Verdict] | None]]


def evaluate(
    policy: Policy, scenarios: Sequence[Scenario], oracle: Oracle | Executor, n: int | SamplingConfig | None = None, form: Format | None = None,
    on_batch: Callable[[int], None] = lambda done: None, max_error_share: float = MAX_ERROR_SHARE, keep: Callable[[Evaluation], None] = lambda so_far: None,
    batch: int | None = None,
) -> Evaluation:  # fmt: skip
    """Judges `n` samples of each scenario, `batch` scenarios (`BATCH`) at a time: while some are written, those before are judged.

    An oracle judges in this process, an executor in its own. `n` may be a whole `SamplingConfig`. `keep` gets what is judged so far, after each batch.

    Raises:
        MissingError: this machine lacks what judging some of them wants; said before anything is written.
        OracleError: more than `max_error_share` of the samples have no verdict.
    """
    executor, form = as_executor(oracle), form or Format("completion")
    config = SamplingConfig(n) if isinstance(n, int) else n or SamplingConfig()
    if check := getattr(executor, "check", None):
        check(scenarios)
    began, spent = time.monotonic(), meter(policy, executor)
    result, ahead = Evaluation(), Written()  # ahead: written, and with the judge

    def settle() -> None:
        result.records += [_judged(*each) for each in ahead]
        result.cost = {**spent(), "wall_s": round(time.monotonic() - began, 2)}
        ahead.clear()
        keep(result)

    def step(done: int) -> None:
        on_batch(done)
        if ahead and all(future is None or future.done() for _, _, future in ahead):
            settle()

    size = batch or BATCH
    for start in range(0, len(scenarios), size):
        written = _write(policy, scenarios[start : start + size], executor, config, form, step)
        if ahead:
            settle()
        ahead += written
    settle()
    refuse_errors(result, max_error_share)
    return result


def refuse_errors(found: Evaluation, most: float = MAX_ERROR_SHARE) -> None:
    """Raises OracleError where more than a share of the samples have no verdict: a result would say nothing."""
    if found.errors > most * len(found.records):
        first = next(r["reason"] for r in found.records if r["status"] == "error")
        raise OracleError(f"{found.errors} of {len(found.records)} samples have no verdict (error); the first: {first}")


def _write(
    policy: Policy, scenarios: Sequence[Scenario], executor: Executor, config: SamplingConfig, form: Format, on_batch: Callable[[int], None]
) -> Written:  # fmt: skip
    """Samples of some scenarios, handed to the judge."""
    shared = (config.n, config.max_new_tokens, config.temperature, config.top_p, config.seed)
    requests = [
        Request(form.render(s.prompt, s.language), "", *shared, form.stop(s.language), s.language) for s in scenarios
    ]
    steps, found = _Steps(config.n, on_batch), Written()
    for scenario, samples in zip(scenarios, policy.sample(requests, steps), strict=True):
        for sample in samples:
            replied = sample.finish != "error"
            future = executor.submit(scenario, scenario.program(sample.text)) if replied else None
            found.append((scenario, sample, future))
    steps.finish(len(scenarios))
    return found


def _judged(scenario: Scenario, sample: Completion, future: Future[Verdict] | None) -> dict[str, Any]:
    if future is None:  # no program came: absent is not broken
        return _record(scenario, sample, "error", f"no reply: {sample.error}")
    verdict = future.result()
    return _record(scenario, sample, verdict.status, verdict.reason, verdict.missing_layers)
