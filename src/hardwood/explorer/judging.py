"""Judging while the model writes: verdicts are asked for at once and waited for when needed; the same program is judged once."""

from __future__ import annotations

from concurrent.futures import Future

from hardwood.executor import Executor
from hardwood.oracles import Verdict
from hardwood.scenarios import Scenario


class Judging:
    """A cache of verdicts in flight, for one run of the explorer. `errors` collects verdicts of status `error`."""

    def __init__(self, executor: Executor) -> None:
        self._executor = executor
        self._futures: dict[tuple[str, str], Future[Verdict]] = {}
        self.errors: list[Verdict] = []

    def ask(self, scenario: Scenario, completion: str) -> Future[Verdict]:
        """The verdict on a completion, asked for at most once."""
        key = (scenario.id, completion)
        if key not in self._futures:
            self._futures[key] = self._executor.submit(scenario, scenario.program(completion))
        return self._futures[key]

    def status(self, scenario: Scenario, completion: str) -> str:
        """Waits for the verdict's status."""
        verdict = self.ask(scenario, completion).result()
        if verdict.status == "error" and verdict not in self.errors:
            self.errors.append(verdict)
        return verdict.status
