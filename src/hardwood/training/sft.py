"""SFT as a baseline: the golden paths alone, which is the λ term of the TSP loss with λ = 1.

The same packing, optimizer, token count and stop as TSP, so that a comparison differs in the signal only.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from hardwood.errors import UsageError
from hardwood.training.config import TSPConfig
from hardwood.training.trainer import TSPTrainer


def golden_rows(rows: Any) -> Any:
    """The rows of kind "golden", of a `datasets.Dataset` or of named ones.

    Raises:
        UsageError: there is none.
    """
    if isinstance(rows, Mapping):
        return {name: golden_rows(one) for name, one in rows.items()}
    kept = [index for index, kind in enumerate(rows["kind"]) if kind == "golden"]
    if not kept:
        raise UsageError("SFT on rows without a golden path; allowed: at least one row of kind 'golden'")
    return rows.select(kept)


class SFTTrainer(TSPTrainer):
    """Supervised fine-tuning on the golden paths of the same rows. Arguments and errors as `TSPTrainer`."""

    _tag_names = ("hardwood", "sft", "secure-code")
    _name = "SFT"
    _paper = None

    def __init__(
        self,
        model: Any,
        args: TSPConfig | None = None,
        train_dataset: Any = None,
        eval_dataset: Any = None,
        **kwargs: Any,
    ) -> None:
        args = dataclasses.replace(args or TSPConfig(output_dir="SFT-output"), golden_weight=1.0, hold=0.0)
        super().__init__(
            model,
            args,
            None if train_dataset is None else golden_rows(train_dataset),
            None if eval_dataset is None else golden_rows(eval_dataset),
            **kwargs,
        )
