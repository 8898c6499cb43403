"""The verdict as a reward function of TRL's trainers (`GRPOTrainer(reward_funcs=VerdictReward(scenarios))`).

The training set needs the columns `prompt` (the scenario's prompt) and `scenario_id`; `reward_dataset` makes it. A completion that is secure earns 1, all
else nothing: code that works and can be exploited is not worth half. An `error`, our own side's failure, is None: TRL leaves it out (tested with TRL >= 1.16).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from typing import Any

from hardwood.errors import UsageError
from hardwood.executor import Executor, LocalExecutor
from hardwood.generation.stop import stop_rule
from hardwood.oracles import Status
from hardwood.scenarios import Scenario

REWARDS: dict[Status, float | None] = {"secure": 1.0, "vulnerable": 0.0, "broken": 0.0, "error": None}
Completion = str | Sequence[Mapping[str, Any]]


class VerdictReward:
    """Judges completions in the sandbox. `rewards` may give other figures for a status.

    Without an executor one of its own is started, and ended by `close`. A context manager.
    """

    __name__ = "verdict"

    def __init__(
        self,
        scenarios: Sequence[Scenario],
        executor: Executor | None = None,
        rewards: Mapping[Status, float | None] | None = None,
    ) -> None:
        self._scenarios = {scenario.id: scenario for scenario in scenarios}
        self._started = ExitStack()
        self._executor: Executor = executor or self._started.enter_context(LocalExecutor())
        self._rewards = {**REWARDS, **(rewards or {})}

    def __enter__(self) -> VerdictReward:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends the judging processes that were started here; an executor that was given is its owner's."""
        self._started.close()

    def __call__(
        self,
        prompts: Sequence[Any],
        completions: Sequence[Completion],
        *_: Any,
        scenario_id: Sequence[str] | None = None,
        log_metric: Callable[[str, float], None] | None = None,
        **__: Any,
    ) -> list[float | None]:
        """One reward a completion, in order. Raises UsageError without the column `scenario_id`, or for a scenario that is not known."""
        if scenario_id is None:
            raise UsageError(
                "the reward needs a column `scenario_id`; allowed: a data set made by reward_dataset(scenarios)"
            )
        jobs = [self._job(name, completion) for name, completion in zip(scenario_id, completions, strict=True)]
        statuses = [future.result().status for future in [self._executor.submit(*job) for job in jobs]]
        if log_metric is not None:
            for status in REWARDS:
                log_metric(f"verdict/{status}", statuses.count(status) / max(len(statuses), 1))
        return [self._rewards[status] for status in statuses]

    def _job(self, name: str, completion: Completion) -> tuple[Scenario, str]:
        if name not in self._scenarios:
            raise UsageError.unknown("scenario", name, self._scenarios)
        scenario = self._scenarios[name]
        return scenario, scenario.program(_completion(scenario, completion))


def _completion(scenario: Scenario, reply: Completion) -> str:
    """The rest of the program in a reply: cut where the function ends; of a conversation the last turn, its block that holds the program."""
    if not isinstance(reply, str):
        from hardwood.generation.format import Format

        return Format("completion").extract(str(reply[-1]["content"]), scenario.prompt, scenario.language)
    return stop_rule(scenario.language).cut(reply, line_start=scenario.prompt.endswith("\n"))[0]


def reward_dataset(scenarios: Sequence[Scenario]) -> Any:
    """A `datasets.Dataset` with the columns `prompt` and `scenario_id`."""
    from datasets import Dataset

    return Dataset.from_list([{"prompt": scenario.prompt, "scenario_id": scenario.id} for scenario in scenarios])
