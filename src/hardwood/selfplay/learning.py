"""One player learns: a model that starts from a checkpoint, a method and its data; the merged weights become the step's checkpoint."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hardwood.runs import Iteration, write_json
from hardwood.selfplay.config import RunConfig
from hardwood.selfplay.methods import Method, learnt_from, make_trainer
from hardwood.selfplay.rollouts import sampled

SAVE_STEPS = 10
"""At most so many steps are lost to a kill."""
MOVED_TREES = 24
"""Trees whose pairs are looked at once more after training, for the page's viewer."""


def train_step(
    config: RunConfig,
    start: str,
    rows: list[dict[str, Any]],
    step: Iteration,
    *,
    method: Method = "tsp",
    max_train_tokens: int | None = None,
    callbacks: Sequence[Any] = (),
    reward: Any = None,
    rollouts: Any = None,
    references: Path | None = None,
    shown: int = MOVED_TREES,
) -> dict[str, Any]:
    """Trains the player that starts from `start` on what `method` learns from (`methods.method_data`). The `train.json` document.

    `references`: where trainings that all start from `start` share its log-probabilities. `shown`: trees whose pairs are looked at once more. GRPO alone takes `reward` (`export.trl.VerdictReward`) and `rollouts` (`rollouts.engine_rollouts`).
    """
    import torch
    from datasets import Dataset
    from transformers import PrinterCallback

    from hardwood.generation.opening import form_name
    from hardwood.models import load_model, load_tokenizer, resolve
    from hardwood.models.load import ASKED
    from hardwood.training import keep_share, save_merged

    if config.threads:
        torch.set_num_threads(config.threads)
    settings, began = config.training, time.monotonic()
    reference = resolve(start, trust_remote_code=config.trust_remote_code)
    tokenizer = load_tokenizer(reference)
    model = load_model(reference, dtype="auto" if settings.lora_r else "float32")
    data = Dataset.from_list(rows)
    explorer = config.explorer
    sampling = {
        "max_completion_length": explorer.max_new_tokens, "temperature": explorer.temperature, "group": max(2, explorer.root_samples), "rollout_func": rollouts,
    }  # fmt: skip
    arguments, adapter = _arguments(config, step.trainer, max_train_tokens, references), _adapter(config, model)
    trainer = make_trainer(
        method, model, arguments, data, tokenizer, adapter, callbacks, reward, **(sampling if method == "grpo" else {})
    )
    trainer.remove_callback(PrinterCallback)
    _save_often(trainer)
    trainer.train(resume_from_checkpoint=_last_checkpoint(step.trainer))
    if settings.kept < 1:
        keep_share(trainer.model, settings.kept)
    with step.new_checkpoint() as folder:
        save_merged(trainer.model, folder, tokenizer)
        write_json(folder / ASKED, {"prompt": form_name(config.model, config.form)})
    document: dict[str, Any] = {
        "method": method, "start": start, "train_tokens": int(trainer.state.num_input_tokens_seen), "wall_s": round(time.monotonic() - began, 2),
        "history": [entry for entry in trainer.state.log_history if "loss" in entry], "rows": len(data), "learnt": learnt_from(method, rows),
        "moved": _moved(trainer, rows, shown) if method == "tsp" else [],
    }  # fmt: skip
    if method == "grpo":
        document["sampled"] = sampled(document["history"], settings.batch_trees * sampling["group"])
    write_json(step.train, document)
    return document


def _moved(trainer: Any, rows: list[dict[str, Any]], most: int) -> list[dict[str, Any]]:
    """Log-probabilities of both sides of pairs before and after training, in nats: what the viewer shows at a node."""
    from hardwood.training.rows import group_by_tree

    found = []
    for tree, values in zip(group_by_tree(rows), trainer.moved(most), strict=False):
        pairs = [row for row in tree if row["kind"] == "pair"]
        for row, (golden, losing, golden_now, losing_now) in zip(pairs, values, strict=True):
            shown = {name: row[name] for name in ("tree_id", "node_id", "golden", "losing")}
            sides = {"before": [golden, losing], "after": [golden_now, losing_now]}
            found.append(shown | {name: [round(value, 3) for value in both] for name, both in sides.items()})
    return found


def _adapter(config: RunConfig, model: Any) -> Any:
    from hardwood.training import lora_config

    settings = config.training
    if not settings.lora_r:
        return None
    return lora_config(settings.lora_r, frozen_layers=int(settings.lora_frozen * model.config.num_hidden_layers))


def _arguments(config: RunConfig, folder: Path, max_train_tokens: int | None, references: Path | None) -> Any:
    from hardwood.training import TSPConfig

    settings = config.training
    return TSPConfig(
        output_dir=str(folder), learning_rate=settings.learning_rate, num_train_epochs=settings.epochs, beta=settings.beta,
        per_device_train_batch_size=settings.batch_trees, loss_type=settings.loss_type, scope=settings.scope,
        golden_weight=settings.golden_weight, ability_weight=settings.ability_weight, hold=settings.hold, max_pack_tokens=settings.max_pack_tokens,
        reference_cache=str(references) if references else None, max_train_tokens=max_train_tokens, max_steps=config.max_steps or -1, warmup_steps=settings.warmup, seed=config.seed, logging_steps=1, save_strategy="steps",
        save_steps=SAVE_STEPS, save_total_limit=1, disable_tqdm=True,
    )  # fmt: skip


def _save_often(trainer: Any) -> None:
    """A checkpoint at least every tenth part of the steps: a short training that is killed does not begin again."""
    args = trainer.args
    trees = args.train_batch_size * args.gradient_accumulation_steps * args.world_size
    planned = len(trainer.train_dataset) / trees * args.num_train_epochs
    steps = args.max_steps if args.max_steps > 0 else planned
    args.save_steps = max(1, min(SAVE_STEPS, int(steps / 10)))


def _last_checkpoint(folder: Path) -> str | None:
    """The newest whole checkpoint of the trainer, or None."""
    found = [path for path in folder.glob("checkpoint-*") if (path / "trainer_state.json").exists()]
    return str(max(found, key=lambda path: int(path.name.rsplit("-", 1)[1]))) if found else None
