"""verifiers' own validation runs the environment, and its own scoring reads our verdicts."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import pytest

vf = pytest.importorskip("verifiers.v1", reason="verifiers has an environment of its own: make verifiers")
pytestmark = [pytest.mark.full, pytest.mark.filterwarnings("ignore")]

from verifiers.v1.errors import TaskError, boundary  # noqa: E402
from verifiers.v1.trace import Trace, TraceTask  # noqa: E402

from hardwood.export import verifiers as exported  # noqa: E402
from hardwood.export.files import export  # noqa: E402
from hardwood.export.verifiers import SecureCodeConfig, SecureCodeTask, SecureCodeTaskset  # noqa: E402
from hardwood.oracles import Count, Verdict  # noqa: E402

SELECTION = "corpus[id=cwe-022/load-save-slot|cwe-089/book-list-order,lang=python]"


def first_task() -> SecureCodeTask:
    return next(iter(SecureCodeTaskset(SecureCodeConfig(id="hardwood-secure-code", selection=SELECTION))))


def scored(task: SecureCodeTask, reply: str) -> Trace:
    data = TraceTask(type="SecureCodeTask", data=task.data, key=task.key, hash=task.hash)
    trace = Trace(task=data, agent=vf.AgentInfo(config=vf.AgentConfig(), name="test"), root_reply=reply)

    async def run() -> None:
        async with boundary(TaskError, "task finalize"):
            await task.finalize(trace, None)
        await task.score(trace)

    asyncio.run(run())
    return trace


def fenced(task: SecureCodeTask, completion: str) -> str:
    return f"Here it is:\n```python\n{task.scenario.program(completion)}\n```\nGood luck."


def test_vf_validate_finds_every_reference_right_and_the_untouched_task_unsolved(tmp_path: Path) -> None:
    export("verifiers", SELECTION, tmp_path / "environment")
    options = ["--runtime.type", "subprocess", "--no-rich", "-o", tmp_path]
    path = os.pathsep.join([str(tmp_path / "environment"), *filter(None, [os.environ.get("PYTHONPATH")])])
    done = subprocess.run(
        [Path(sys.executable).with_name("vf-validate"), "hardwood-secure-code", *options],
        env={**os.environ, "PYTHONPATH": path},  # as if it were installed
        capture_output=True,
        text=True,
        timeout=280,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (summary,) = tmp_path.glob("**/summary.json")
    found = json.loads(summary.read_text())
    assert found["total"] == found["outcomes"]["valid"] == 2
    assert found["checks"]["gold"]["valid"] == found["checks"]["noop"]["valid"] == 2


def test_rewards_are_verdicts() -> None:
    task = first_task()
    good, flawed, none = (
        scored(task, text)
        for text in (fenced(task, task.scenario.golden), fenced(task, task.scenario.vulnerable[0].completion), "Sorry.")
    )
    assert (good.reward, good.metrics) == (1.0, {"functional": 1.0, "vulnerable": 0.0})
    assert (flawed.reward, flawed.metrics) == (0.0, {"functional": 1.0, "vulnerable": 1.0})
    assert (none.reward, none.metrics) == (0.0, {"functional": 0.0, "vulnerable": 0.0})
    assert flawed.info["verdict"]["status"] == "vulnerable"


def test_what_was_not_judged_is_an_error_and_no_zero(monkeypatch: pytest.MonkeyPatch) -> None:
    class Fails:
        def submit(self, scenario: object, program: str) -> Future[Verdict]:
            future: Future[Verdict] = Future()
            future.set_result(Verdict("x", "error", Count(0, 0), Count(0, 0), reason="no sandbox"))
            return future

    monkeypatch.setattr(exported, "_executor", lambda: Fails())
    with pytest.raises(TaskError, match="no sandbox"):
        scored(first_task(), "x")


def test_a_wrong_reference_is_invalid() -> None:
    task = first_task()
    task.scenario = replace(task.scenario, secure=task.scenario.vulnerable)
    assert asyncio.run(task.validate(None)) is False


def test_no_trace_shows_tests_or_references() -> None:
    task = first_task()
    told = json.dumps(task.data.model_dump(mode="json"))
    assert task.scenario.golden.strip() not in told and task.scenario.security_tests not in told
