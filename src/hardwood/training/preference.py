"""DPO and SPIN as baselines: pairs of whole programs. SPIN's loss is DPO's logistic one; what differs is where the losing side comes from: the opponent's own sample,
unjudged (SPIN), or a whole program that is vulnerable (DPO).

With whole programs as sides the TSP loss without anchors *is* the DPO loss (a test holds it to TRL's `DPOTrainer`), so both are trained packed, with the optimizer, the
order and the steps of the other methods: a step is one prompt with all its pairs, and its tokens are computed once.
"""

from __future__ import annotations

import dataclasses
from typing import Any

from hardwood.training.config import TSPConfig
from hardwood.training.trainer import TSPTrainer


class DPOTrainer(TSPTrainer):
    """Direct preference optimisation (arXiv 2305.18290) on pairs of whole programs. Arguments and errors as `TSPTrainer`; rows of other kinds do nothing."""

    _tag_names = ("hardwood", "dpo", "secure-code")
    _name = "DPO"
    _paper = None

    def __init__(self, model: Any, args: TSPConfig | None = None, *more: Any, **kwargs: Any) -> None:
        args = args or TSPConfig(output_dir="DPO-output")
        alone = dataclasses.replace(args, golden_weight=0.0, ability_weight=0.0, hold=0.0, scope="segment")
        super().__init__(model, alone, *more, **kwargs)
