"""The TSP loss on a pack, and the numbers that are logged with it.

Pure torch: takes one log-probability a node (`forward.node_logprobs`), never a model. With g and v the sides of a
pair at node h, w its weight, π_t the opponent (reference), y* the golden paths and a the ability programs:

    z = β [ (log π_θ(g|h) − log π_t(g|h)) − (log π_θ(v|h) − log π_t(v|h)) ]
    L = Σ w ℓ(z) / Σ w  −  λ Σ_y* w log π_θ(y*|x) / Σ w |y*|  −  α Σ_a w log π_θ(a|x) / Σ w |a|

The sums run over one whole optimizer step, whose denominators are its `Totals`: eight packs one by one give the
gradient of the eight at once. Source: docs/method.md, step 6; ℓ: DPO (2305.18290), SLiC hinge (2305.10425), IPO (2310.12036).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import torch
import torch.nn.functional as F
from torch import Tensor

from hardwood.errors import UsageError
from hardwood.training.packing import PackedTree

LOSS_TYPES = ("logistic", "hinge", "ipo")


@dataclass(frozen=True)
class LossSettings:
    """β, ℓ, λ (`golden_weight`) and α (`ability_weight`).

    Raises:
        UsageError: an unknown loss type, β ≤ 0, or a negative weight.
    """

    beta: float = 0.1
    loss_type: str = "logistic"
    golden_weight: float = 1.0
    ability_weight: float = 1.0

    def __post_init__(self) -> None:
        if self.loss_type not in LOSS_TYPES:
            raise UsageError.unknown("loss type", self.loss_type, LOSS_TYPES)
        if not self.beta > 0:
            raise UsageError(f"beta is {self.beta}; allowed: above 0")
        for name in ("golden_weight", "ability_weight"):
            if not getattr(self, name) >= 0:
                raise UsageError(f"{name} is {getattr(self, name)}; allowed: 0 or more")


@dataclass(frozen=True)
class Totals:
    """Denominators of one optimizer step: Σ of pair weights, and of the weights of the tokens of golden paths and of ability programs."""

    pair_weight: float
    golden_weight: float
    ability_weight: float

    @classmethod
    def of(cls, packs: Iterable[PackedTree]) -> Totals:
        pair_weight, golden, ability = 0.0, 0.0, 0.0
        for pack in packs:
            owner = pack.anchors.owner
            weight, is_ability = pack.anchor_weight[owner].double(), pack.is_ability[owner]
            pair_weight += float(pack.pair_weight.double().sum())
            golden += float(weight[~is_ability].sum())
            ability += float(weight[is_ability].sum())
        return cls(pair_weight, golden, ability)


@dataclass
class Sums:
    """Numerators and denominators of what is logged: additive over packs, so that means are exact at any interval.

    A term's `*_loss` is its share of the loss before λ and α; `margin` is z; log-probabilities are summed over a
    side, in nats. A pair is right when its margin is above 0.
    """

    pair_loss: float = 0.0
    pair_weight: float = 0.0
    pairs: int = 0
    margin: float = 0.0
    right: int = 0
    golden_logp: float = 0.0
    losing_logp: float = 0.0
    anchor_loss: float = 0.0
    anchor_weight: float = 0.0
    ability_loss: float = 0.0
    ability_weight: float = 0.0
    packed_tokens: int = 0
    separate_tokens: int = 0

    def add(self, other: Sums) -> None:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    def loss(self, settings: LossSettings) -> float:
        """The loss over everything that was added."""
        return (
            _ratio(self.pair_loss, self.pair_weight)
            + settings.golden_weight * _ratio(self.anchor_loss, self.anchor_weight)
            + settings.ability_weight * _ratio(self.ability_loss, self.ability_weight)
        )

    def means(self) -> dict[str, float]:
        """What is logged. A mean over nothing is left out: absent is not zero."""
        found: dict[str, float] = {"packed_tokens": self.packed_tokens}
        if self.packed_tokens:
            found["packing_ratio"] = self.separate_tokens / self.packed_tokens
        if self.pair_weight:
            found["pair_loss"] = self.pair_loss / self.pair_weight
        if self.pairs:
            found["margin"] = self.margin / self.pairs
            found["accuracy"] = self.right / self.pairs
            found["logps_golden"] = self.golden_logp / self.pairs
            found["logps_losing"] = self.losing_logp / self.pairs
        if self.anchor_weight:
            found["anchor_nll"] = self.anchor_loss / self.anchor_weight
        if self.ability_weight:
            found["ability_nll"] = self.ability_loss / self.ability_weight
        return found


@dataclass(frozen=True)
class LossOutput:
    """`loss` is this pack's share of the step's loss, with its gradient; `sums` is detached."""

    loss: Tensor
    sums: Sums = field(default_factory=Sums)


def preference_loss(z: Tensor, loss_type: str, beta: float) -> Tensor:
    """ℓ(z), elementwise: logistic −log σ(z); hinge max(0, 1 − z); ipo ((z − ½) / β)², the square of z/β − 1/(2β)."""
    if loss_type == "logistic":
        return -F.logsigmoid(z)
    if loss_type == "hinge":
        return F.relu(1 - z)
    if loss_type == "ipo":
        return ((z - 0.5) / beta) ** 2
    raise UsageError.unknown("loss type", loss_type, LOSS_TYPES)


def tsp_loss(node_logp_N: Tensor, pack: PackedTree, settings: LossSettings, totals: Totals) -> LossOutput:
    """The share of `pack` in the loss of a step whose denominators are `totals`.

    `node_logp_N` is log π_θ of each node given its ancestors, [N] float32; only `pack.targets` are read.
    """
    golden_P, losing_P = pack.golden.sum(node_logp_N), pack.losing.sum(node_logp_N)
    z_P = settings.beta * ((golden_P - pack.reference_golden) - (losing_P - pack.reference_losing))
    pair_loss = (pack.pair_weight * preference_loss(z_P, settings.loss_type, settings.beta)).sum()
    nll_A = -pack.anchor_weight * pack.anchors.sum(node_logp_N)
    anchor_loss, ability_loss = nll_A[~pack.is_ability].sum(), nll_A[pack.is_ability].sum()
    loss = (
        _over(pair_loss, totals.pair_weight)
        + settings.golden_weight * _over(anchor_loss, totals.golden_weight)
        + settings.ability_weight * _over(ability_loss, totals.ability_weight)
    )
    right = (z_P > 0).float().sum()
    terms = [pair_loss, z_P.sum(), golden_P.sum(), losing_P.sum(), anchor_loss, ability_loss, right]
    return LossOutput(loss, _sums(pack, torch.stack(terms).tolist()))


def _sums(pack: PackedTree, terms: list[float]) -> Sums:
    """What is logged of one pack, from its detached numerators and its own denominators."""
    own = Totals.of([pack])
    pair_loss, margin, golden_logp, losing_logp, anchor_loss, ability_loss, right = terms
    return Sums(
        pair_loss=pair_loss,
        pair_weight=own.pair_weight,
        pairs=pack.golden.count,
        margin=margin,
        right=int(right),
        golden_logp=golden_logp,
        losing_logp=losing_logp,
        anchor_loss=anchor_loss,
        anchor_weight=own.golden_weight,
        ability_loss=ability_loss,
        ability_weight=own.ability_weight,
        packed_tokens=len(pack),
        separate_tokens=pack.separate_tokens,
    )


def _over(numerator: Tensor, denominator: float) -> Tensor:
    """A term without any item is 0, with a gradient of 0."""
    return numerator / denominator if denominator else numerator * 0


def _ratio(numerator: float, denominator: float) -> float:
    return numerator / denominator if denominator else 0.0
