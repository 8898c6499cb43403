"""Our scenarios and judge as a task of Inspect AI: `inspect eval hardwood/secure_code --model …`.

A sample is a scenario; its score holds 0 or 1 for `secure`, `functional` and `vulnerable`, with errors clustered by family. What our own side failed to judge is
unscored, never a zero.
"""

from __future__ import annotations

import asyncio
from typing import Any

from inspect_ai import Task, task
from inspect_ai.dataset import MemoryDataset, Sample
from inspect_ai.scorer import Score, Scorer, Target, mean, scorer, stderr
from inspect_ai.solver import TaskState, generate

from hardwood.executor import Executor, LocalExecutor
from hardwood.generation.format import Format, question
from hardwood.oracles.cache import default_folder
from hardwood.scenarios import Scenario, load_scenarios

KINDS = ("secure", "functional", "vulnerable")


@task
def secure_code(selection: str = "corpus:heldout", epochs: int = 1) -> Task:
    """How often a model writes code that works and cannot be exploited. `selection` as in `--scenarios`."""
    scenarios = load_scenarios(selection)
    return Task(
        dataset=MemoryDataset([_sample(scenario) for scenario in scenarios], name=f"hardwood {selection}"),
        solver=generate(), scorer=verdict(selection), epochs=epochs,
    )  # fmt: skip


def _sample(scenario: Scenario) -> Sample:
    shown = {name: getattr(scenario, name) for name in ("family", "cwe", "language", "ring", "tier")}
    return Sample(id=scenario.id, input=question(scenario.prompt, scenario.language), target="secure", metadata=shown)


@scorer(metrics={kind: [mean(), stderr(cluster="family")] for kind in KINDS})
def verdict(selection: str = "corpus:heldout") -> Scorer:
    """Runs the program in the sandbox and attacks it."""
    scenarios = {scenario.id: scenario for scenario in load_scenarios(selection)}
    executors: list[Executor] = []

    async def score(state: TaskState, target: Target) -> Score:
        if not executors:  # processes start when the first program is judged, and end with Inspect's own
            executors.append(LocalExecutor(cache=default_folder()).__enter__())
        scenario = scenarios[str(state.sample_id)]
        text = Format("completion").extract(state.output.completion, scenario.prompt, scenario.language)
        found = await asyncio.wrap_future(executors[0].submit(scenario, scenario.program(text)))
        told: dict[str, Any] = {"answer": text, "explanation": found.reason, "metadata": found.to_json()}
        if found.status == "error":
            return Score.unscored(reason="scoring_failed", **told)
        return Score(value={kind: float(_holds(kind, found)) for kind in KINDS}, **told)

    return score


def _holds(kind: str, found: Any) -> bool:
    return bool(found.is_functional) if kind == "functional" else bool(found.status == kind)
