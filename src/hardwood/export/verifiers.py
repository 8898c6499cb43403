"""Our scenarios and judge as tasks of verifiers (v1); `hardwood export verifiers` writes the package that it loads.

A task is a scenario; its reward is the verdict of the program that the model wrote.
"""

from __future__ import annotations

import asyncio
from functools import cache

import verifiers.v1 as vf

from hardwood.executor import Executor, LocalExecutor
from hardwood.generation.format import Format, question
from hardwood.oracles import Verdict
from hardwood.oracles.cache import default_folder
from hardwood.scenarios import Scenario, load_scenarios


class SecureCodeData(vf.TaskData):
    """What a trace shows of a scenario."""

    family: str
    cwe: int
    language: str
    tier: str
    ring: str | None = None


class SecureCodeTask(vf.Task[SecureCodeData]):
    """Judges the last reply. The scenario stays beside the data: its tests and references reach no trace."""

    scenario: Scenario

    @property
    def key(self) -> str:
        return self.scenario.id

    async def finalize(self, trace: vf.Trace, runtime: vf.Runtime) -> None:
        """Judges once; the reward and the metrics read what it found. Raises where our own side failed, which verifiers records as a task error."""
        verdict = await _judge(self.scenario, _program(self.scenario, trace))
        if verdict.status == "error":
            raise RuntimeError(f"not judged: {verdict.reason}")
        trace.info["verdict"] = verdict.to_json()

    @vf.reward(weight=1.0)
    async def secure(self, trace: vf.Trace) -> float:
        return float(trace.info["verdict"]["status"] == "secure")

    @vf.metric
    async def functional(self, trace: vf.Trace) -> float:
        return float(trace.info["verdict"]["status"] in ("secure", "vulnerable"))

    @vf.metric
    async def vulnerable(self, trace: vf.Trace) -> float:
        return float(trace.info["verdict"]["status"] == "vulnerable")

    async def validate(self, runtime: vf.Runtime) -> bool:
        """The secure reference is secure and every vulnerable one vulnerable. Raises where our own side failed."""
        wanted = [(self.scenario.secure[0], "secure"), *((v, "vulnerable") for v in self.scenario.vulnerable)]
        programs = [self.scenario.reference_program(reference) for reference, _ in wanted]
        verdicts = await asyncio.gather(*(_judge(self.scenario, program) for program in programs))
        for verdict in verdicts:
            if verdict.status == "error":
                raise RuntimeError(f"not judged: {verdict.reason}")
        return all(verdict.status == status for verdict, (_, status) in zip(verdicts, wanted, strict=True))


class SecureCodeConfig(vf.TasksetConfig):
    selection: str = "corpus:heldout"
    """Which scenarios, as hardwood's `--scenarios` takes them."""


class SecureCodeTaskset(vf.Taskset[SecureCodeTask, SecureCodeConfig]):
    def load(self) -> list[SecureCodeTask]:
        return [self._task(scenario) for scenario in load_scenarios(self.config.selection)]

    def _task(self, scenario: Scenario) -> SecureCodeTask:
        shown = {name: getattr(scenario, name) for name in ("family", "cwe", "language", "tier", "ring")}
        data = SecureCodeData(
            id=scenario.id, name=scenario.id, prompt=question(scenario.prompt, scenario.language), **shown
        )
        task = SecureCodeTask(data, self.config.task)
        task.scenario = scenario
        return task


def _program(scenario: Scenario, trace: vf.Trace) -> str:
    """The program in the last reply; without a reply what stands in the prompt, which no test takes for an answer."""
    return scenario.program(Format("completion").extract(trace.last_reply, scenario.prompt, scenario.language))


async def _judge(scenario: Scenario, program: str) -> Verdict:
    return await asyncio.wrap_future(_executor().submit(scenario, program))


@cache
def _executor() -> Executor:
    """Judging processes start when the first program is judged, and end with this process."""
    return LocalExecutor(cache=default_folder()).__enter__()
