"""The model card that a training leaves behind. Text in, text out; names no path of this machine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

import yaml

SETTINGS = (
    "learning_rate",
    "num_train_epochs",
    "per_device_train_batch_size",
    "gradient_accumulation_steps",
    "lr_scheduler_type",
    "seed",
    "beta",
    "loss_type",
    "scope",
    "golden_weight",
    "ability_weight",
    "max_train_tokens",
)


@dataclass(frozen=True)
class Paper:
    """Where a method comes from; `id` is its arXiv number."""

    title: str
    id: str


def render_card(
    name: str, paper: Paper | None, tags: Sequence[str], base: str | None, settings: Any, metrics: Mapping[str, float]
) -> str:
    """A card in Markdown with YAML on top.

    `base` is a hub id or a directory (of which only the last part is shown); of `settings` the fields in `SETTINGS` are
    listed; `metrics` are those of the last logged step.
    """
    shown = _public_name(base)
    front: dict[str, Any] = {"library_name": "transformers", "tags": list(tags)}
    if shown:
        front["base_model"] = shown
    lines = ["---", yaml.safe_dump(front, sort_keys=True).strip(), "---", "", f"# Trained with {name}", ""]
    lines += [f"Base model: {shown or 'not named'}. Trained by hardwood's `{name}` method.", ""]
    lines += ["## Settings", "", "| setting | value |", "|---|---|"]
    lines += [f"| {key} | {_plain(getattr(settings, key))} |" for key in SETTINGS]
    lines += ["", "## Last logged step", "", "| metric | value |", "|---|---|"]
    lines += [f"| {key} | {value:.5g} |" for key, value in sorted(metrics.items())]
    if paper is not None:
        lines += ["", "## Method", "", f"{paper.title}, [arXiv:{paper.id}](https://arxiv.org/abs/{paper.id})."]
    return "\n".join(lines) + "\n"


def _public_name(base: str | None) -> str | None:
    """A hub id as it is (`owner/name`); of any other path its last part."""
    if not base:
        return None
    path = PurePath(base)
    is_hub_id = not path.is_absolute() and len(path.parts) == 2 and path.parts[0] not in (".", "..", "~")
    return base if is_hub_id else path.name


def _plain(value: Any) -> Any:
    """The value of an enumeration, anything else as it is."""
    return getattr(value, "value", value)
