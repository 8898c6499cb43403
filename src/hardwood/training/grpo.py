"""GRPO as a baseline, on TRL's `GRPOTrainer`: the reward is whatever judges a completion, here the verdict (`hardwood.export.trl.VerdictReward`)."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from hardwood.errors import MissingError
from hardwood.training.config import TSPConfig


def grpo_trainer(
    model: Any,
    args: TSPConfig,
    train_dataset: Any,
    processing_class: Any,
    peft_config: Any,
    reward: Callable[..., list[float | None]],
    *,
    group: int = 8,
    max_completion_length: int = 160,
    temperature: float = 0.8,
    rollout_func: Any = None,
    callbacks: Sequence[Any] = (),
) -> Any:
    """A `trl.GRPOTrainer` with the optimizer's settings of `args`; a step is `per_device_train_batch_size` prompts, each with a group of samples.

    `rollout_func` writes the samples (TRL's interface); without one the model's own `generate` does.
    `train_dataset` has the column `prompt`, and what `reward` needs.

    Raises:
        MissingError: TRL is not installed.
    """
    os.environ.setdefault("TRL_TELEMETRY", "0")
    # else it warns that `rollout_func` may change: TRL's version is pinned in the tests
    os.environ.setdefault("TRL_EXPERIMENTAL_SILENCE", "1")
    try:
        from trl import GRPOConfig, GRPOTrainer
    except ImportError as error:
        raise MissingError("no package `trl`. Install it: in hardwood's clone, pip install '.[compare]'") from error
    shared = shared_arguments(args)
    config = GRPOConfig(
        **{**shared, "per_device_train_batch_size": shared["per_device_train_batch_size"] * group}, num_generations=group, beta=0.0,
        max_completion_length=max_completion_length, temperature=temperature, top_p=0.95,
    )  # fmt: skip

    class Trainer(GRPOTrainer):
        def compute_loss(self, model: Any, inputs: Any, *rest: Any, **named: Any) -> Any:
            """Nothing is computed for samples that earn what all samples of their prompt do: no gradient comes of them."""
            if not inputs["advantages"].any():
                return 0.0 * sum(weight.sum() for weight in model.parameters() if weight.requires_grad)
            return super().compute_loss(model, with_signal(inputs), *rest, **named)

    return Trainer(
        model, reward_funcs=reward, args=config, train_dataset=train_dataset, processing_class=padded(processing_class), peft_config=peft_config,
        callbacks=list(callbacks), rollout_func=rollout_func,
    )  # fmt: skip


def with_signal(inputs: dict[str, Any]) -> dict[str, Any]:
    """A batch without the rows whose advantage is 0, and without the columns that only those filled. The loss is the same: it is divided by `num_items_in_batch`, of all rows."""
    rows = inputs["advantages"] != 0
    of_rows = {name: value[rows] for name, value in inputs.items() if value.dim() and len(value) == len(rows)}
    for part in ("prompt", "completion"):
        columns = of_rows[f"{part}_mask"].any(dim=0)
        width = inputs[f"{part}_ids"].shape[1:]
        for name, value in inputs.items():
            of_part = name.startswith("prompt") == (part == "prompt")  # both may be as wide
            if name in of_rows and value.shape[1:] == width and of_part:
                of_rows[name] = of_rows[name][:, columns]
    return {**inputs, **of_rows}


def padded(tokenizer: Any) -> Any:
    """The tokenizer with a padding token, which TRL wants: its end token where it has none of its own."""
    if tokenizer.pad_token is None:
        tokenizer.pad_token = tokenizer.eos_token
    return tokenizer


SHARED = (
    "learning_rate", "num_train_epochs", "max_steps", "warmup_steps", "lr_scheduler_type", "seed", "per_device_train_batch_size",
    "gradient_accumulation_steps", "weight_decay", "max_grad_norm", "logging_steps", "save_strategy", "save_steps", "save_total_limit", "disable_tqdm", "use_cpu",
)  # fmt: skip
"""What TRL's trainer takes from our configuration, so that methods differ in their signal only."""


def shared_arguments(args: TSPConfig) -> dict[str, Any]:
    """Keyword arguments for a TRL configuration."""
    return {
        **{name: getattr(args, name) for name in SHARED}, "output_dir": str(Path(args.output_dir or ".")), "report_to": "none",
        "gradient_checkpointing": False, "bf16": False,
    }  # fmt: skip
