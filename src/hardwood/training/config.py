"""`TSPConfig`: what can be set about a training, beside what `transformers.TrainingArguments` already has.

Holds values and checks them; decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from transformers import TrainingArguments

from hardwood.errors import UsageError
from hardwood.training.attention import BACKENDS
from hardwood.training.loss import LossSettings
from hardwood.training.rows import SCOPES


@dataclass
class TSPConfig(TrainingArguments):
    r"""Configuration of [`TSPTrainer`].

    Only the parameters specific to TSP are listed here. Those of the parent are in the documentation of
    [`~transformers.TrainingArguments`]; the defaults of some differ (below). A batch is counted in *trees*, so that the
    effective batch does not depend on `max_pack_tokens`, which sets speed and memory alone.

    Parameters:
        beta (`float`, *optional*, defaults to `0.1`):
            Strength of the preference: ℓ is applied to β times the difference of the two log-ratios.
        loss_type (`str`, *optional*, defaults to `"logistic"`):
            ℓ: `"logistic"`, `"hinge"` or `"ipo"`.
        scope (`str`, *optional*, defaults to `"segment"`):
            Tokens that are a side: `"segment"` (only where the sides differ), `"suffix"` (all that follows, as
            published) or `"fork"` (the first token alone at which the sides part).
        golden_weight (`float`, *optional*, defaults to `1.0`):
            λ: coefficient of the anchor on golden paths, in nats a token.
        ability_weight (`float`, *optional*, defaults to `1.0`):
            Coefficient of the anchor on rows of kind "ability", in nats a token. Without such rows it does nothing.
        hold (`float`, *optional*, defaults to `0.0`):
            Above 0: tokens of anchors that are on no side of a pair, and to which the opponent gives this probability or
            more, are held to the opponent's whole distribution (KL) instead of pushed up. The model then moves where a
            flaw emerges, and stays what it was elsewhere. Needs a frozen output head (LoRA).
        max_pack_tokens (`int`, *optional*, defaults to `512`):
            Tokens of one forward pass. Attention over a mask grows with the square: on a CPU 512 is fastest (1,024
            costs 1.25 times, 2,048 1.6 times as much a token); on a GPU set 4,096 or more. A longer tree is split at a
            node, and what that costs is told (`PackingReport.split_tokens`).
        attention (`str`, *optional*, defaults to `"auto"`):
            How a pack attends: `"mask"` (one call with an N × N mask, the reference), `"paths"` (one call a run of tokens,
            no mask over the pack), `"blocks"` (neighbouring runs in one call where that is cheaper), `"flex"` (FlexAttention, for GPUs), or `"auto"`: the cheapest for the size. All give
            the same numbers.
        max_train_tokens (`int`, *optional*):
            Stops after the first optimizer step at which this many packed tokens have been processed, and sets the
            length of the schedule to match (`max_steps` and `num_train_epochs` are then ignored). For comparisons at
            equal tokens.
        reference_cache (`str`, *optional*):
            Folder in which the opponent's log-probabilities are kept, so that trainings of the same model on the same
            trees (a grid of learning rates) compute them once. Of one opponent only. In one process.
        model_init_kwargs (`dict`, *optional*):
            Keyword arguments of `from_pretrained` when the trainer is given the name or directory of a model.

    > These parameters have default values different from [`~transformers.TrainingArguments`]:
    > - `learning_rate`: `1e-4` instead of `5e-5` (for LoRA; full fine-tuning wants 1e-5 to 2e-5).
    > - `lr_scheduler_type`: `"cosine"` instead of `"linear"`.
    > - `warmup_steps`: `0.1`, a tenth of all steps, instead of `0`.
    > - `logging_steps`: `1` instead of `500`: steps are few and dear.
    > - `report_to`: `"none"`: nothing leaves the machine unless it is asked for.
    > - `remove_unused_columns`: `False` instead of `True`: the rows are not arguments of the model.
    > - `dataloader_pin_memory`: `False` instead of `True`: a batch is a list of packs.
    """

    learning_rate: float = field(default=1e-4, metadata={"help": "The initial learning rate."})
    lr_scheduler_type: str = field(default="cosine", metadata={"help": "The schedule of the learning rate."})
    warmup_steps: float = field(default=0.1, metadata={"help": "Warm-up: steps, or below 1 a share of all steps."})
    logging_steps: float = field(default=1, metadata={"help": "Log every so many steps."})
    report_to: str | list[str] | None = field(default="none", metadata={"help": "Where to report; nowhere by default."})
    remove_unused_columns: bool = field(default=False, metadata={"help": "Must stay False."})
    dataloader_pin_memory: bool = field(default=False, metadata={"help": "Pin the memory of batches."})

    beta: float = field(default=0.1, metadata={"help": "Strength of the preference."})
    loss_type: str = field(default="logistic", metadata={"help": "logistic, hinge or ipo."})
    scope: str = field(default="segment", metadata={"help": "Tokens that are a side: segment, suffix or fork."})
    golden_weight: float = field(default=1.0, metadata={"help": "Coefficient of the anchor on golden paths."})
    ability_weight: float = field(default=1.0, metadata={"help": "Coefficient of the anchor on ability rows."})
    hold: float = field(default=0.0, metadata={"help": "Probability from which the opponent's tokens are held."})
    max_pack_tokens: int = field(default=512, metadata={"help": "Tokens of one forward pass."})
    attention: str = field(default="auto", metadata={"help": "auto, mask, paths, blocks or flex."})
    max_train_tokens: int | None = field(default=None, metadata={"help": "Stop once this many tokens are processed."})
    reference_cache: str | None = field(default=None, metadata={"help": "Folder for the opponent's log-probabilities."})
    model_init_kwargs: dict[str, Any] | None = field(default=None, metadata={"help": "Arguments of from_pretrained."})

    def __post_init__(self) -> None:
        super().__post_init__()
        _ = self.loss_settings
        if self.scope not in SCOPES:
            raise UsageError.unknown("scope", self.scope, SCOPES)
        if self.attention not in BACKENDS:
            raise UsageError.unknown("attention", self.attention, BACKENDS)
        if not 0 <= self.hold <= 1:
            raise UsageError(f"hold is {self.hold}; allowed: 0 (nothing is held) to 1")
        if self.max_pack_tokens < 1:
            raise UsageError(f"max_pack_tokens is {self.max_pack_tokens}; allowed: 1 or more")
        if self.max_train_tokens is not None and self.max_train_tokens < 1:
            raise UsageError(f"max_train_tokens is {self.max_train_tokens}; allowed: 1 or more, or None for no limit")

    @property
    def loss_settings(self) -> LossSettings:
        """The part that the loss needs.

        Raises:
            UsageError: a value that is not allowed.
        """
        return LossSettings(self.beta, self.loss_type, self.golden_weight, self.ability_weight)
