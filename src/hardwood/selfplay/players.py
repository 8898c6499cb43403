"""Players in memory: the opponent that writes, and the main player that trains. One model at a time is held."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hardwood.generation.format import Format
from hardwood.generation.opening import format_of, open_policy
from hardwood.runs import Iteration, write_json
from hardwood.selfplay.config import RunConfig

if TYPE_CHECKING:
    from hardwood.generation.policy import Policy


class Players:
    """Loads the policy of a checkpoint when it is asked for, and lets go of it before another is loaded."""

    def __init__(self, config: RunConfig) -> None:
        self.config = config
        self._name: str | None = None
        self._policy: Policy | None = None

    def form(self) -> Format:
        """The one way in which the model is asked in this run."""
        return format_of(self.config.model, self.config.form)

    def policy(self, name: str) -> Policy:
        """The policy of a model name or checkpoint folder."""
        if self._policy is not None and self._name != name and hasattr(self._policy, "reload"):
            self._policy.reload(name)  # the same engine with other weights
        elif self._policy is None or self._name != name:
            self.release()
            self._policy = open_policy(name, backend=self.config.backend, threads=self.config.threads)
        self._name = name
        return self._policy

    def release(self) -> None:
        self._policy = self._name = None
        gc.collect()


def train_step(
    config: RunConfig,
    start: str,
    rows: list[dict[str, Any]],
    step: Iteration,
    *,
    method: str = "tsp",
    max_train_tokens: int | None = None,
    callbacks: Sequence[Any] = (),
) -> dict[str, Any]:
    """Trains the player that starts from `start`; its merged weights become the step's checkpoint. The `train.json` document."""
    import time

    import torch
    from datasets import Dataset
    from transformers import PrinterCallback

    from hardwood.models import load_model, load_tokenizer, resolve
    from hardwood.training import SFTTrainer, TSPTrainer, save_merged

    if config.threads:
        torch.set_num_threads(config.threads)
    settings, began = config.training, time.monotonic()
    reference = resolve(start, trust_remote_code=config.trust_remote_code)
    tokenizer = load_tokenizer(reference)
    model = load_model(reference, dtype="auto" if settings.lora_r else "float32")
    data = Dataset.from_list(rows)
    trainer = (SFTTrainer if method == "sft" else TSPTrainer)(
        model, args=_arguments(config, step.trainer, max_train_tokens), train_dataset=data, processing_class=tokenizer,
        peft_config=_adapter(config, model), callbacks=list(callbacks),
    )  # fmt: skip
    trainer.remove_callback(PrinterCallback)
    trainer.train(resume_from_checkpoint=_last_checkpoint(step.trainer))
    with step.new_checkpoint() as folder:
        save_merged(trainer.model, folder, tokenizer)
    document = {
        "method": method, "start": start, "train_tokens": trainer.train_tokens, "wall_s": round(time.monotonic() - began, 2),
        "history": [entry for entry in trainer.state.log_history if "loss" in entry], "rows": len(data),
    }  # fmt: skip
    write_json(step.train, document)
    return document


def _adapter(config: RunConfig, model: Any) -> Any:
    from hardwood.training import lora_config

    settings = config.training
    if not settings.lora_r:
        return None
    return lora_config(settings.lora_r, frozen_layers=int(settings.lora_frozen * model.config.num_hidden_layers))


def _arguments(config: RunConfig, folder: Path, max_train_tokens: int | None) -> Any:
    from hardwood.training import TSPConfig

    settings = config.training
    return TSPConfig(
        output_dir=str(folder), learning_rate=settings.learning_rate, num_train_epochs=settings.epochs, beta=settings.beta,
        per_device_train_batch_size=settings.batch_trees, loss_type=settings.loss_type, scope=settings.scope,
        golden_weight=settings.golden_weight, ability_weight=settings.ability_weight, max_pack_tokens=settings.max_pack_tokens,
        max_train_tokens=max_train_tokens, max_steps=config.max_steps or -1, warmup_steps=settings.warmup, seed=config.seed, logging_steps=1, save_strategy="steps",
        save_steps=10, save_total_limit=1, disable_tqdm=True,
    )  # fmt: skip


def _last_checkpoint(folder: Path) -> str | None:
    """The newest whole checkpoint of the trainer, or None."""
    found = [path for path in folder.glob("checkpoint-*") if (path / "trainer_state.json").exists()]
    return str(max(found, key=lambda path: int(path.name.rsplit("-", 1)[1]))) if found else None
