"""The baselines beside TRL: GRPO on its trainer really moves the adapter, and DPO, packed, has the losses and gradients of its trainer."""

from __future__ import annotations

import copy
import math
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from datasets import Dataset
from training_examples import make_model, pair

from hardwood.explorer.config import ExplorerConfig
from hardwood.generation.format import Format
from hardwood.selfplay.rollouts import engine_rollouts
from hardwood.training import DPOTrainer, TSPConfig, lora_config
from hardwood.training.grpo import grpo_trainer, padded, shared_arguments, with_signal

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore::UserWarning", "ignore::FutureWarning")]


@pytest.fixture(name="ended")
def _ended(tokenizer: Any) -> Any:
    """The tokenizer with an end token, and without one for padding."""
    copied = copy.deepcopy(tokenizer)
    copied.eos_token = "!"
    return copied


def arguments(folder: Path, **settings: Any) -> TSPConfig:
    fixed = {
        "max_steps": 2,
        "learning_rate": 1e-2,
        "warmup_steps": 0,
        "save_strategy": "no",
        "disable_tqdm": True,
        "use_cpu": True,
    }
    return TSPConfig(output_dir=str(folder), **(fixed | settings))


def moved(trainer: Any) -> float:
    weights = {name: p.detach().clone() for name, p in trainer.model.named_parameters() if "lora_" in name}
    trainer.train()
    return sum(
        float((p.detach() - weights[name]).abs().sum())
        for name, p in trainer.model.named_parameters()
        if name in weights
    )


def test_dpo_packed_has_the_losses_and_gradients_of_trl(ended: Any, tmp_path: Path) -> None:
    """Three pairs of one prompt, three steps. TRL ends a completion with the end token; ours ends where its text does."""
    from peft import get_peft_model
    from trl import DPOConfig
    from trl import DPOTrainer as Theirs

    prompt, chosen = "# task\n", "y = safe(x)\nprint(y)\n"  # no token reaches over the end of the prompt
    rejected = ["y = safe(x)\nprint(x)\n", "os.system(x)\n", "y = x\nprint(safe(y))\n"]
    model = get_peft_model(make_model("qwen2"), lora_config(4))
    args = arguments(tmp_path, beta=0.3, max_steps=3)
    ours = DPOTrainer(
        copy.deepcopy(model), args, Dataset.from_list([pair("", chosen + "!", text + "!", prompt=prompt) for text in rejected]), processing_class=ended,
    )  # fmt: skip
    settings = shared_arguments(args) | {"per_device_train_batch_size": 3}
    theirs = Theirs(
        copy.deepcopy(model), args=DPOConfig(**settings, beta=0.3, loss_type=["sigmoid"], max_length=None, precompute_ref_log_probs=True),
        train_dataset=Dataset.from_list([{"prompt": prompt, "chosen": chosen, "rejected": text} for text in rejected]), processing_class=padded(ended),
    )  # fmt: skip
    for trainer in (ours, theirs):
        assert moved(trainer) > 0
    logs = [[entry for entry in trainer.state.log_history if "grad_norm" in entry] for trainer in (ours, theirs)]
    assert len(logs[0]) == len(logs[1]) == 3
    for mine, other in zip(*logs, strict=True):
        assert mine["loss"] == pytest.approx(other["loss"], abs=1e-4)
        assert mine["grad_norm"] == pytest.approx(other["grad_norm"], rel=1e-3)
    assert logs[0][-1]["loss"] < logs[0][0]["loss"] == pytest.approx(math.log(2), abs=1e-4)


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


def test_samples_that_earn_the_same_cost_no_pass_and_move_nothing(ended: Any, tmp_path: Path) -> None:
    passes: list[int] = []

    def write(prompts: Any, trainer: Any) -> dict[str, Any]:
        ids = trainer.processing_class("x = 1")["input_ids"]
        return {"prompt_ids": [ids for _ in prompts], "completion_ids": [ids for _ in prompts], "logprobs": None}

    def passes_of(reward: Any) -> tuple[float, int]:
        model = make_model("qwen2")
        model.register_forward_hook(lambda *_: passes.append(1))
        trainer = grpo_trainer(
            model, arguments(tmp_path, per_device_train_batch_size=1), Dataset.from_list([{"prompt": "def f(x):\n"}] * 4), ended, lora_config(4), reward,
            group=4, max_completion_length=8, rollout_func=write,
        )  # fmt: skip
        passes.clear()
        return moved(trainer), len(passes)

    assert passes_of(lambda prompts, **_: [1.0] * len(prompts)) == (0, 0)
    _, number = passes_of(lambda prompts, **_: [float(i) for i in range(len(prompts))])
    assert number == 2, "a pass a step"


@pytest.mark.parametrize(
    "prompts", [(7, 7, 4, 4), (9, 9, 4, 4), (4, 4, 9, 9)], ids=["narrower", "as wide, cut", "as wide, whole"]
)
def test_leaving_out_samples_without_signal_changes_neither_loss_nor_gradient(
    ended: Any, tmp_path: Path, prompts: tuple[int, ...]
) -> None:
    """The first prompt's samples earn the same; the second's differ. TRL's own loss looks at all four. Prompts may be as wide as completions."""
    model = make_model("qwen2")
    trainer = grpo_trainer(
        model, arguments(tmp_path, per_device_train_batch_size=2), Dataset.from_list([{"prompt": "x"}] * 2), ended, lora_config(4), lambda **_: [], group=2,
    )  # fmt: skip
    trainer.current_gradient_accumulation_steps = 1
    lengths = {"prompt": prompts, "completion": (9, 3, 5, 2)}
    inputs: dict[str, Any] = {
        "advantages": torch.tensor([0.0, 0.0, 0.7, -0.7]),
        "num_items_in_batch": torch.tensor(19.0),
    }
    torch.manual_seed(0)
    for part, sizes in lengths.items():
        mask = torch.stack([torch.arange(max(sizes)) < size for size in sizes])
        inputs[f"{part}_mask"] = (mask.flip(1) if part == "prompt" else mask).long()
        inputs[f"{part}_ids"] = torch.randint(5, 200, mask.shape)
    assert with_signal(inputs)["prompt_ids"].shape == (2, prompts[-1])
    assert with_signal(inputs)["completion_mask"].shape == (2, 5)
    found = []
    for compute in (trainer.compute_loss, super(type(trainer), trainer).compute_loss):
        trainer.model.zero_grad()
        loss = compute(trainer.model, inputs)
        loss.backward()
        gradients = [w.grad.norm() for w in trainer.model.parameters() if w.grad is not None]
        found.append((loss.item(), torch.stack(gradients).norm().item()))
    assert found[0] == pytest.approx(found[1], rel=1e-4) and found[0][1] > 0


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
