"""An evaluation that is kept in a folder, batch by batch, so that it goes on where it stopped."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hardwood.errors import UsageError
from hardwood.evaluation.runner import BATCH, Evaluation, SamplingConfig, evaluate
from hardwood.executor import Executor
from hardwood.generation.format import Format
from hardwood.generation.policy import Policy
from hardwood.runs import claim, read_json, read_jsonl, write_json, write_jsonl
from hardwood.scenarios import Scenario
from hardwood.scenarios.selection import content_hash


def weights_of(model: str) -> dict[str, list[int]]:
    """What tells a model in a folder from one that was trained there later: bytes and time (ns) of its newest weights. Empty for any other model."""
    stats = [path.stat() for path in Path(model).glob("*.safetensors")] if Path(model).is_dir() else []
    return {"weights": [sum(s.st_size for s in stats), max(s.st_mtime_ns for s in stats)]} if stats else {}


def plan_of(scenarios: Sequence[Scenario], sampling: SamplingConfig, **more: Any) -> dict[str, Any]:
    """What decides the samples of an evaluation: of what, how many, how they are drawn, and `more`."""
    return {"data_hash": content_hash(scenarios), **asdict(sampling), **more}


class Kept:
    """Judged samples in a folder: `plan.json` says of what, beside `records.jsonl` and `cost.json`.

    Raises:
        UsageError: the folder holds samples of another plan.
    """

    def __init__(self, folder: Path, plan: Mapping[str, Any]) -> None:
        self.folder, self.plan = folder, dict(plan)
        path = folder / "plan.json"
        there = read_json(path) if path.exists() else self.plan
        # a folder from before weights were kept says nothing of them
        here = {name: value for name, value in self.plan.items() if name != "weights" or name in there}
        if there != here:
            other = sorted(name for name in there.keys() | here.keys() if there.get(name) != here.get(name))
            raise UsageError(
                f"{folder} holds samples of another {', '.join(other)}; name another --out, or delete that one"
            )

    def so_far(self) -> Evaluation:
        """What is judged already, and what it cost."""
        records, cost = self.folder / "records.jsonl", self.folder / "cost.json"
        return Evaluation(
            read_jsonl(records) if records.exists() else [], dict(read_json(cost)) if cost.exists() else {}
        )

    def left(self, scenarios: Sequence[Scenario]) -> list[Scenario]:
        """Those that were not asked yet, or of which a sample has no verdict: an outage is not the last word."""
        return self._left(scenarios, self.so_far().records)

    @staticmethod
    def _left(scenarios: Sequence[Scenario], records: Sequence[dict[str, Any]]) -> list[Scenario]:
        done = {record["scenario"] for record in records}
        done -= {record["scenario"] for record in records if record["status"] == "error"}
        return [scenario for scenario in scenarios if scenario.id not in done]

    def go_on(
        self, policy: Policy, scenarios: Sequence[Scenario], executor: Executor, sampling: SamplingConfig, form: Format,
        on_batch: Callable[[int], None] = lambda done: None, batch: int | None = None,
    ) -> Evaluation:  # fmt: skip
        """Asks and judges what is left, and keeps it. By default an eighth of the scenarios is a batch, `BATCH` at most; an interruption loses the one that is being written, and the one before until it is judged.

        Returns:
            all of it, in which the share of errors is not looked at (`runner.refuse_errors`).

        Raises:
            UsageError: another process works on the folder.
        """
        with claim(self.folder / "lock") as mine:
            if not mine:
                raise UsageError(f"another process works on {self.folder}; wait for it, or name another --out")
            write_json(self.folder / "plan.json", self.plan)
            earlier = self.so_far()
            left = self._left(scenarios, earlier.records)
            again = {scenario.id for scenario in left}
            earlier.records = [record for record in earlier.records if record["scenario"] not in again]
            on_batch(len(scenarios) - len(left))
            found = evaluate(
                policy, left, executor, sampling, form, on_batch, max_error_share=1.0,
                batch=batch or min(BATCH, max(8, len(scenarios) // 8)), keep=lambda so_far: self._keep(earlier + so_far),
            )  # fmt: skip
            return earlier + found

    def _keep(self, found: Evaluation) -> None:
        write_jsonl(self.folder / "records.jsonl", found.records)
        write_json(self.folder / "cost.json", found.cost)
