"""The task runs in Inspect itself, with a model that answers as told: verdicts become scores, and what was not judged is unscored."""

from __future__ import annotations

import math
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

inspect_ai = pytest.importorskip("inspect_ai", reason="inspect-ai is an extra of its own: pip install '.[inspect]'")
pytestmark = [pytest.mark.full, pytest.mark.filterwarnings("ignore")]

from inspect_ai.model import ModelOutput, ModelUsage, get_model  # noqa: E402

from hardwood.executor import LocalExecutor  # noqa: E402
from hardwood.export import inspect as exported  # noqa: E402
from hardwood.oracles import Count, Verdict  # noqa: E402
from hardwood.scenarios import load_scenarios  # noqa: E402

SELECTION = "corpus[id=cwe-022/load-save-slot|cwe-078/album-playlist|cwe-089/book-list-order,lang=python]"


def answers(*texts: str) -> Any:
    outputs = []
    for text in texts:
        output = ModelOutput.from_content("mockllm/model", text)
        output.usage = ModelUsage(
            input_tokens=1, output_tokens=1, total_tokens=2
        )  # without it a tokenizer is downloaded
        outputs.append(output)
    return get_model("mockllm/model", custom_outputs=outputs)


def run(model: Any, folder: Path) -> Any:
    (log,) = inspect_ai.eval(
        exported.secure_code(SELECTION),
        model=model,
        log_dir=str(folder),
        display="none",
        max_connections=1,
        max_samples=1,
    )
    assert log.status == "success", log.error
    return log


def test_verdicts_become_scores(tmp_path: Path) -> None:
    scenarios = load_scenarios(SELECTION)
    fenced = [f"Here it is:\n```python\n{text}\n```\n" for text in (
        scenarios[0].program(scenarios[0].golden), scenarios[1].program(scenarios[1].vulnerable[0].completion), "def nothing(): ...",
    )]  # fmt: skip
    log = run(answers(*fenced, "", ""), tmp_path)
    scores = {sample.id: sample.scores["verdict"].value for sample in log.samples}
    assert scores[scenarios[0].id] == {"secure": 1.0, "functional": 1.0, "vulnerable": 0.0}
    assert scores[scenarios[1].id] == {"secure": 0.0, "functional": 1.0, "vulnerable": 1.0}
    assert [s for name, s in scores.items() if name not in (scenarios[0].id, scenarios[1].id)] == [
        dict.fromkeys(exported.KINDS, 0.0)
    ] * (len(scenarios) - 2)
    means = {score.name: score.metrics["mean"].value for score in log.results.scores}
    assert means["secure"] == pytest.approx(1 / len(scenarios)) and means["functional"] == pytest.approx(
        2 / len(scenarios)
    )


def test_what_was_not_judged_is_unscored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(self: Any, scenario: Any, program: str) -> Future[Verdict]:
        future: Future[Verdict] = Future()
        future.set_result(Verdict(scenario.id, "error", Count(0, 0), Count(0, 0), reason="no sandbox"))
        return future

    monkeypatch.setattr(LocalExecutor, "submit", fails)
    log = run(answers(*["x"] * 5), tmp_path)
    for sample in log.samples:
        score = sample.scores["verdict"]
        assert math.isnan(score.value) and score.reason == "scoring_failed" and score.explanation == "no sandbox"


def test_inspect_finds_the_task_by_its_name() -> None:
    from importlib.metadata import entry_points

    (point,) = [point for point in entry_points(group="inspect_ai") if point.name == "hardwood"]
    assert point.load().secure_code is exported.secure_code
