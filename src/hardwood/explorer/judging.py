"""Judging while the model writes: verdicts are asked for at once and waited for when needed; the same program is judged once,
comments aside.

A sample that never came is no program: it is an `error`, counted beside those of the judge.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future

from hardwood.errors import OracleError
from hardwood.executor import Executor
from hardwood.generation.policy import Completion
from hardwood.oracles import Count, Verdict
from hardwood.scenarios import Scenario
from hardwood.tree.segments import without_comments


def not_replied(scenario: Scenario, samples: Iterable[Completion]) -> Iterator[Verdict]:
    """An `error` for each of the samples that never came."""
    nothing = Count(0, 0)
    for sample in samples:
        if sample.finish == "error":
            yield Verdict(scenario.id, "error", nothing, nothing, reason=f"no reply: {sample.error}")


def nobody_answers(errors: Sequence[Verdict]) -> OracleError:
    """What is raised where no sample came at all: trees without one would be kept, and never asked for again."""
    return OracleError(f"none of {len(errors)} samples came; the first: {errors[0].reason}")


REASON = 240
"""Characters of an observation that are kept with a tree."""


class Judging:
    """A cache of verdicts in flight, for one run of the explorer. `errors` collects verdicts of status `error`."""

    def __init__(self, executor: Executor) -> None:
        self._executor = executor
        self._futures: dict[tuple[str, str], Future[Verdict]] = {}
        self.errors: list[Verdict] = []

    def ask(self, scenario: Scenario, completion: str) -> Future[Verdict]:
        """The verdict on a completion, asked for at most once; one that differs in comments alone is the same."""
        key = (scenario.id, without_comments(scenario.prompt, completion, scenario.language))
        if key not in self._futures:
            self._futures[key] = self._executor.submit(scenario, scenario.program(completion))
        return self._futures[key]

    def observation(self, scenario: Scenario, completion: str) -> str:
        """What the exploit saw of a vulnerable program; empty for any other."""
        verdict = self.ask(scenario, completion).result()
        return verdict.reason[:REASON] if verdict.status == "vulnerable" else ""

    def status(self, scenario: Scenario, completion: str) -> str:
        """Waits for the verdict's status."""
        verdict = self.ask(scenario, completion).result()
        if verdict.status == "error" and verdict not in self.errors:
            self.errors.append(verdict)
        return verdict.status
