"""The baselines on TRL's trainers: a step really moves the adapter, with our optimizer's settings."""

from __future__ import annotations

import copy
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from datasets import Dataset
from training_examples import make_model

from hardwood.explorer.config import ExplorerConfig
from hardwood.generation.format import Format
from hardwood.selfplay.rollouts import engine_rollouts
from hardwood.training import TSPConfig, lora_config
from hardwood.training.grpo import grpo_trainer
from hardwood.training.preference import preference_trainer

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore::UserWarning", "ignore::FutureWarning")]


@pytest.fixture(name="ended")
def _ended(tokenizer: Any) -> Any:
    """The tokenizer with an end token, and without one for padding."""
    copied = copy.deepcopy(tokenizer)
    copied.eos_token = "!"
    return copied


def arguments(folder: Path, **settings: Any) -> TSPConfig:
    return TSPConfig(
        output_dir=str(folder),
        max_steps=2,
        learning_rate=1e-2,
        warmup_steps=0,
        save_strategy="no",
        disable_tqdm=True,
        use_cpu=True,
        **settings,
    )


def moved(trainer: Any) -> float:
    weights = {name: p.detach().clone() for name, p in trainer.model.named_parameters() if "lora_" in name}
    trainer.train()
    return sum(
        float((p.detach() - weights[name]).abs().sum())
        for name, p in trainer.model.named_parameters()
        if name in weights
    )


def test_a_pair_of_whole_programs_moves_the_margin(ended: Any, tmp_path: Path) -> None:
    pairs = [{"prompt": "def f(x):\n", "chosen": "    return x\n", "rejected": "    os.system(x)\n"}] * 4
    trainer = preference_trainer(
        make_model("qwen2"),
        arguments(tmp_path, per_device_train_batch_size=2),
        Dataset.from_list(pairs),
        ended,
        lora_config(4),
    )
    assert moved(trainer) > 0
    assert trainer.args.learning_rate == 1e-2 and trainer.args.beta == 0.1 and trainer.args.report_to == []
    margins = [entry["rewards/margins"] for entry in trainer.state.log_history if "rewards/margins" in entry]
    assert margins[-1] > margins[0] == pytest.approx(0, abs=1e-4), "first the reference, then away from it"


def test_a_reward_moves_the_policy(ended: Any, tmp_path: Path) -> None:
    asked: list[str] = []

    def reward(prompts: Any, completions: Any, scenario_id: Any, **_: Any) -> list[float | None]:
        asked.extend(scenario_id)
        return [float(len(text) % 2) for text in completions]

    data = Dataset.from_list([{"prompt": "def f(x):\n", "scenario_id": "s"}] * 4)
    torch.manual_seed(0)
    trainer = grpo_trainer(
        make_model("qwen2"), arguments(tmp_path, per_device_train_batch_size=1), data, ended, lora_config(4), reward, group=4, max_completion_length=8,
    )  # fmt: skip
    assert moved(trainer) > 0
    assert len(asked) == 8 and set(asked) == {"s"}, "two steps of one prompt with four samples"


def test_samples_can_be_written_by_the_sampler_of_a_run(ended: Any, tmp_path: Path) -> None:
    """Two prompts, four samples each a step, written by the model under training; no token behind the end of a function."""
    scenarios = [SimpleNamespace(prompt=f"def {name}(x):\n", language="c") for name in ("f", "g")]
    settings = ExplorerConfig(root_samples=4, max_new_tokens=6)
    seen: list[tuple[str, str]] = []

    def reward(prompts: Any, completions: Any, **_: Any) -> list[float | None]:
        seen.extend(zip(prompts, completions, strict=True))
        return [float(len(text) % 3) for text in completions]

    trainer = grpo_trainer(
        make_model("qwen2"), arguments(tmp_path, per_device_train_batch_size=2), Dataset.from_list([{"prompt": s.prompt} for s in scenarios]), ended,
        lora_config(4), reward, group=4, max_completion_length=16,
        rollout_func=engine_rollouts(scenarios, Format("completion"), settings, seed=0),
    )  # fmt: skip
    assert moved(trainer) > 0
    assert [sum(prompt == s.prompt for prompt, _ in seen) for s in scenarios] == [8, 8], "two steps of both prompts"
    assert len({text for _, text in seen}) > 4, "samples differ, and so do steps"
    assert trainer.model.training
