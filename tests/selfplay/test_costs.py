"""The cost model: sizes of known models, work that adds up, and what is said of its own error."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hardwood.cli.app import app
from hardwood.errors import UsageError
from hardwood.selfplay.config import resolve
from hardwood.selfplay.costs import (
    Speed,
    Work,
    errors,
    fit,
    memory_gb,
    on_gpus,
    parse_gpus,
    sampling_flops,
    shape_of,
    training_flops,
)
from hardwood.selfplay.study_config import StudyConfig, work_of


@pytest.mark.parametrize(
    ("model", "billions"),
    [
        ("qwen2.5-coder-0.5b", 0.494),
        ("qwen2.5-coder-1.5b", 1.544),
        ("Qwen/Qwen2.5-Coder-7B-Instruct", 7.616),
        ("codellama/CodeLlama-7b-hf", 6.738),
        ("smollm2-135m", 0.1345),
    ],
)
def test_parameters_are_those_published(model: str, billions: float) -> None:
    assert shape_of(model).parameters / 1e9 == pytest.approx(billions, rel=0.005)


def test_an_unknown_shape_names_the_known_ones() -> None:
    with pytest.raises(UsageError, match="CodeLlama-7b-hf"):
        shape_of("nobody/nothing-7b")


@pytest.mark.parametrize("text", ["{", "null", '{"n_head": 12, "n_layer": 12}'])
def test_a_config_of_other_keys_is_said(text: str, tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(text)
    with pytest.raises(UsageError, match="does not say what a training costs"):
        shape_of(str(tmp_path))


def test_operations_of_a_token() -> None:
    shape = shape_of("codellama/CodeLlama-7b-hf")
    assert sampling_flops(shape, 1) == 2 * shape.multiplied
    assert training_flops(shape, 1, None) == 8 * shape.multiplied, "forward, the opponent's, and twice forward back"
    assert training_flops(shape, 1, 0.5) == 5 * shape.multiplied, "half of the blocks, and no gradient of weights"


def row(kind: str, flops: float, seconds: float, fitted: bool = True) -> dict:
    return {"kind": kind, "flops": flops, "seconds": seconds, "machine": 100.0, "fitted": fitted}


def test_fit_and_its_error() -> None:
    speed = fit([row("sample", 50, 1), row("sample", 30, 1), row("sample", 40, 1), row("train", 80, 1)])
    assert speed == Speed(0.4, 0.8)
    assert errors(speed, [row("sample", 40, 2.0)]) == {"sample": [pytest.approx(-0.5)], "train": []}
    with pytest.raises(UsageError, match="no measured run"):
        fit([row("sample", 1, 1)])


@pytest.mark.parametrize("text", ["4", "x80", "4x", "0x80", "4x81", "fourx80"])
def test_bad_gpus(text: str) -> None:
    with pytest.raises(UsageError, match="4x80"):
        parse_gpus(text)


def test_more_devices_take_less_time_and_all_weights_more_memory() -> None:
    config, work = resolve(model="codellama/CodeLlama-7b-hf"), Work(1e6, 1e6, 10)
    shape = shape_of(config.model)
    rows = [row("sample", 50, 1), row("train", 50, 1), row("train", 40, 1, fitted=False)]
    one, four = (on_gpus(work, shape, config, gpus, rows) for gpus in ("1x80", "4x80"))
    assert one["hours_at_best"] == pytest.approx(4 * four["hours_at_best"], rel=0.05)
    assert one["hours_at_a_quarter"] > one["hours_at_best"] > 0 and one["error"] >= 0
    assert one["fits"] and "fsdp" not in one["command"]
    whole = resolve(model=config.model, settings=["training.lora_r=0"])
    assert (
        sum(memory_gb(shape, whole, 1).values()) > 80
        and "fsdp.yaml" in on_gpus(work, shape, whole, "4x80", rows)["command"]
    )


@pytest.mark.parametrize(
    ("model", "gpus", "code"),
    [("codellama/CodeLlama-7b-hf", "4x80", 0), ("Qwen/Qwen2.5-Coder-32B-Instruct", "1x24", 1)],
)
def test_what_is_said_of_other_hardware(model: str, gpus: str, code: int, tmp_path: Path) -> None:
    (tmp_path / "study.yaml").write_text(
        "entries: {sft: {method: sft}}\nset: {scenarios: 'corpus:train[lang=python,most=4]'}\n"
    )
    asked = ["compare", "--dry-run", "--config", str(tmp_path / "study.yaml"), "--model", model, "--gpus", gpus]
    told, document = CliRunner().invoke(app, asked), CliRunner().invoke(app, [*asked, "--json"])
    assert (told.exit_code, document.exit_code) == (code, code), told.output
    fits = code == 0
    assert ("hours of the clock on all devices together" in told.stdout) == fits
    assert ("accelerate launch" in told.stdout) == fits and ("does not fit" in told.stdout) != fits
    assert (json.loads(document.stdout)["command"] is not None) == fits


def test_work_of_a_study_counts_trials_and_seeds() -> None:
    study = {
        "set": {"scenarios": "corpus:train[lang=python,most=10]"},
        "entries": {"sft": {"method": "sft"}},
        "grid": {"training.epochs": [1, 2]},
    }
    _, three = work_of(StudyConfig.model_validate({**study, "seeds": [0, 1, 2]}))
    _, one = work_of(StudyConfig.model_validate({**study, "seeds": [0]}))
    assert three.trained > one.trained > 0 and three.sampled > one.sampled > 0
    _, both = work_of(
        StudyConfig.model_validate(
            {**study, "seeds": [0], "entries": {"sft": {"method": "sft"}, "tsp": {"method": "tsp"}}}
        )
    )
    assert both.trained == pytest.approx(2 * one.trained), "trees are grown once, trainings twice"
    assert both.sampled < 2 * one.sampled


def test_work_of_a_study_counts_iterations_and_the_samples_of_grpo() -> None:
    def work(method: str, iterations: int) -> Work:
        entry = {"method": method, "set": {"iterations": iterations}}
        plan = {
            "set": {"scenarios": "corpus:train[lang=python,most=10]", "training.epochs": 1},
            "entries": {"x": entry},
            "seeds": [0],
        }
        return work_of(StudyConfig.model_validate(plan))[1]

    once, twice, rewarded = work("tsp", 1), work("tsp", 2), work("grpo", 1)
    assert twice.trained == pytest.approx(2 * once.trained) and twice.sampled > once.sampled
    assert rewarded.trained > 3 * once.trained, "four samples, each behind its own copy of the prompt"
    assert rewarded.sampled > once.sampled and rewarded.verdicts == once.verdicts + 40
