"""DPO and SPIN as baselines, on TRL's `DPOTrainer`. SPIN's loss is DPO's logistic one; what differs is where the losing side comes from: the opponent's own sample,
unjudged (SPIN), or a whole program that is vulnerable (DPO).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hardwood.errors import MissingError
from hardwood.training.config import TSPConfig


def preference_trainer(
    model: Any,
    args: TSPConfig,
    train_dataset: Any,
    processing_class: Any,
    peft_config: Any,
    callbacks: Sequence[Any] = (),
) -> Any:
    """A `trl.DPOTrainer` with the optimizer's settings of `args` and its `beta`.

    `train_dataset` has the columns `prompt`, `chosen`, `rejected`; a batch is counted in pairs.

    Raises:
        MissingError: TRL is not installed.
    """
    os.environ.setdefault("TRL_TELEMETRY", "0")
    try:
        from trl import DPOConfig, DPOTrainer
    except ImportError as error:
        raise MissingError("no package `trl`. Install it: pip install 'hardwood[compare]'") from error
    config = DPOConfig(
        **shared_arguments(args), beta=args.beta, loss_type=["sigmoid"], max_length=None, precompute_ref_log_probs=True
    )
    return DPOTrainer(
        model, args=config, train_dataset=train_dataset, processing_class=padded(processing_class), peft_config=peft_config, callbacks=list(callbacks)
    )  # fmt: skip


def padded(tokenizer: Any) -> Any:
    """The tokenizer with a padding token, which TRL wants: its end token where it has none of its own."""
    if tokenizer.pad_token is None:
        tokenizer.pad_token = tokenizer.eos_token
    return tokenizer


SHARED = (
    "learning_rate", "num_train_epochs", "max_steps", "warmup_steps", "lr_scheduler_type", "seed", "per_device_train_batch_size",
    "gradient_accumulation_steps", "weight_decay", "max_grad_norm", "logging_steps", "save_strategy", "save_steps", "save_total_limit", "disable_tqdm", "use_cpu",
)  # fmt: skip
"""What TRL's trainers take from our configuration, so that methods differ in their signal only."""


def shared_arguments(args: TSPConfig) -> dict[str, Any]:
    """Keyword arguments for a TRL configuration."""
    return {
        **{name: getattr(args, name) for name in SHARED}, "output_dir": str(Path(args.output_dir or ".")), "report_to": "none",
        "gradient_checkpointing": False, "bf16": False,
    }  # fmt: skip
