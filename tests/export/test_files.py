"""What `hardwood export` writes: it names its selection and the data's hash, it is run by the tool itself, and nothing that somebody edited is written over."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hardwood.errors import UsageError
from hardwood.export.files import TOOLS, export
from hardwood.scenarios import load_scenarios
from hardwood.scenarios.selection import content_hash

SELECTION = "corpus[id=cwe-022/load-save-slot|cwe-089/book-list-order,lang=python]"


def python_files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


@pytest.mark.parametrize("tool", TOOLS)
def test_files_name_their_selection(tool: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command = export(tool, SELECTION, tmp_path / "a b")
    texts = [path.read_text() for path in python_files(tmp_path / "a b")]
    held = {node.value for text in texts for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant)}
    assert SELECTION in held
    assert any(f"2 scenarios (content {content_hash(load_scenarios(SELECTION))})" in text for text in texts)
    assert f"'{tmp_path}/a b" in command
    monkeypatch.chdir(tmp_path)
    assert "./relative" in export(tool, SELECTION, Path("relative"))
    assert not list(tmp_path.rglob("*.jinja"))


@pytest.mark.parametrize(("tool", "measures"), [("inspect", True), ("verifiers", False), ("trl", False)])
def test_what_trains_is_never_given_held_out_families_unasked(tool: str, measures: bool, tmp_path: Path) -> None:
    export(tool, None, tmp_path)
    (selection,) = {text for path in python_files(tmp_path) for text in ("corpus:heldout", "corpus:train") if f'"{text}"' in path.read_text()}  # fmt: skip
    assert selection == ("corpus:heldout" if measures else "corpus:train")


def test_what_is_there_is_kept(tmp_path: Path) -> None:
    export("trl", SELECTION, tmp_path)
    (tmp_path / "train.py").write_text("mine")
    with pytest.raises(UsageError, match="holds something already"):
        export("trl", SELECTION, tmp_path)
    assert (tmp_path / "train.py").read_text() == "mine"
    with pytest.raises(UsageError, match="new or empty"):
        export("trl", SELECTION, tmp_path / "train.py")


def test_errors_name_the_allowed(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="Allowed: inspect, trl, verifiers"):
        export("rllib", None, tmp_path)
    with pytest.raises(UsageError, match="no scenario matches"):
        export("trl", "corpus[cwe=99999]", tmp_path / "new")
    assert not (tmp_path / "new").exists()


@pytest.mark.slow
def test_trl_trains_by_the_script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(Path(__file__).parents[1] / "selfplay")
    from driver import tiny_model

    tiny_model(tmp_path / "model")
    export("trl", SELECTION, tmp_path / "project")
    options = ["--output_dir", str(tmp_path / "out"), "--max_steps", "1", "--max_completion_length", "8"]
    done = subprocess.run(
        [sys.executable, "-W", "ignore", str(tmp_path / "project" / "train.py"), "--model", str(tmp_path / "model"), *options],
        capture_output=True, text=True, timeout=280,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    (state,) = (tmp_path / "out").glob("checkpoint-1/trainer_state.json")
    (first, *_) = json.loads(state.read_text())["log_history"]
    assert first["verdict/broken"] == 1.0 and first["rewards/verdict/mean"] == 0.0
    assert (tmp_path / "out" / "model.safetensors").is_file()


@pytest.mark.full
@pytest.mark.filterwarnings("ignore")
def test_inspect_runs_the_task(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inspect_ai: Any = pytest.importorskip(
        "inspect_ai", reason="inspect-ai is an extra of its own: pip install '.[inspect]'"
    )
    from inspect_ai.model import ModelOutput, ModelUsage, get_model

    outputs = []
    for scenario in load_scenarios(SELECTION):
        output = ModelOutput.from_content("mockllm/model", f"```python\n{scenario.program(scenario.golden)}\n```")
        output.usage = ModelUsage(input_tokens=1, output_tokens=1, total_tokens=2)
        outputs.append(output)
    export("inspect", SELECTION, tmp_path / "project")
    monkeypatch.chdir(tmp_path / "project")  # it takes no absolute path
    (log,) = inspect_ai.eval(
        "task.py", model=get_model("mockllm/model", custom_outputs=outputs), log_dir=str(tmp_path / "logs"),
        display="none", max_connections=1, max_samples=1,
    )  # fmt: skip
    assert log.status == "success", log.error
    assert [sample.scores["verdict"].value["secure"] for sample in log.samples] == [1.0, 1.0]
