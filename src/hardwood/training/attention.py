"""Attention over a packed tree: four back ends that give the same numbers, behind one attention that `transformers` knows by name.

    mask    one call over the whole pack with an [N, N] mask: the reference
    paths   one call a run (a stretch of the pack in which each token follows the one before it), whose queries meet the keys of their own root path only:
            no [N, N] anywhere, and a sibling cannot even be seen
    blocks  the same with neighbouring runs in one call where their calls cost more than the scores that are masked out: branches of one node share their root path
    flex    FlexAttention with a block mask: for a GPU and long packs

`auto` takes the cheapest for the pack's size. A model is switched once (`attend_with`); a pass hands its `Layout` down through the model's keyword arguments,
so that gradient checkpointing finds it again. Without a layout the model attends as with `sdpa`.

Shapes: N tokens of a pack, H query heads, K key-value heads, D numbers a head, L tokens of a run, R tokens of its root path and itself.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import scaled_dot_product_attention

from hardwood.errors import UsageError
from hardwood.training.packing import PackedTree, additive_mask

NAME = "hardwood_tree"
BACKENDS = ("auto", "mask", "paths", "blocks", "flex")
RUN_COST = 16_384
"""What a call costs on a CPU, in scores of query and key; measured by `benchmarks/train.py --attention`."""
GATHER_COST = 250_000
"""What it costs that keys and values are copied for the calls at all, likewise: a small pack is cheaper in one call with a mask."""
FLEX_FROM = 2048
"""Tokens of a pack from which `auto` takes FlexAttention on a GPU: below, its blocks are mostly empty (published: 0.72 of the speed at 512 tokens)."""


@dataclass(frozen=True)
class Run:
    """Tokens `start … stop-1` of a pack, and those of their ancestors that stand before them, in order. In a single run each token is the child of the one before."""

    start: int
    stop: int
    above: tuple[int, ...]

    @property
    def scores(self) -> int:
        """Pairs of query and key that its call computes."""
        length = self.stop - self.start
        return length * (length + len(self.above))


def runs_of(parent: Sequence[int]) -> list[Run]:
    """The runs of a pack in preorder; as many as it has leaves, and together all of its tokens."""
    starts = [node for node, above in enumerate(parent) if above < 0 or above != node - 1]
    found: list[Run] = []
    for start, stop in zip(starts, [*starts[1:], len(parent)], strict=True):
        above = parent[start]
        if above < 0:
            found.append(Run(start, stop, ()))
        else:
            run = found[bisect_right(starts, above) - 1]
            found.append(Run(start, stop, run.above + tuple(range(run.start, above + 1))))
    return found


def blocks_of(runs: Sequence[Run], cost: int) -> list[Run]:
    """Neighbouring runs together, where one call for both computes less than two calls, which cost `cost` scores each beside their own."""
    found: list[Run] = []
    for run in runs:
        found.append(run)
        while len(found) > 1:
            both = _together(*found[-2:])
            if both.scores >= found[-2].scores + found[-1].scores + cost:
                break
            found[-2:] = [both]
    return found


def _together(first: Run, second: Run) -> Run:
    outside = {*first.above, *(node for node in second.above if node < first.start)}
    return Run(first.start, second.stop, tuple(sorted(outside)))


class Layout:
    """How one pack attends: what each layer of a pass reads, made when a layer first asks."""

    def __init__(self, pack: PackedTree, backend: str = "auto") -> None:
        if backend not in BACKENDS:
            raise UsageError.unknown("attention", backend, BACKENDS)
        self.pack = pack
        self._runs = runs_of(pack.parent.tolist())
        if backend in ("auto", "blocks"):
            self._runs = blocks_of(self._runs, RUN_COST)
        self.backend = self._cheapest() if backend == "auto" else backend
        self._masks: dict[tuple[Any, ...], Any] = {}

    def _cheapest(self) -> str:
        if self.pack.end.device.type != "cpu":
            return "flex" if len(self.pack) >= FLEX_FROM else "mask"
        scores = sum(run.scores for run in self._runs) + RUN_COST * len(self._runs) + GATHER_COST
        return "blocks" if scores < len(self.pack) ** 2 else "mask"

    def attend(self, query: Tensor, key: Tensor, value: Tensor, scaling: float | None, window: int | None) -> Tensor:
        """`query` [1, H, N, D], `key` and `value` [1, K, N, D]; [1, H, N, D]. `window` as in `packing.additive_mask`."""
        if self.backend in ("paths", "blocks"):
            return self._by_paths(query, key, value, scaling, window)
        if self.backend == "flex":
            mask = self._kept(("flex", window), lambda: _block_mask(self.pack, window))
            return _flex(query.device.type)(query, key, value, block_mask=mask, scale=scaling, enable_gqa=True)
        mask = self._kept(("mask", window, query.dtype), lambda: additive_mask(self.pack, query.dtype, window))
        groups = query.shape[1] // key.shape[1]
        key, value = (states.repeat_interleave(groups, 1) if groups > 1 else states for states in (key, value))
        return scaled_dot_product_attention(query, key, value, attn_mask=mask, scale=scaling)

    def _by_paths(self, query: Tensor, key: Tensor, value: Tensor, scaling: float | None, window: int | None) -> Tensor:
        """The query heads that share a key-value head are laid one behind the other, so that keys are never copied for them."""
        groups, heads = query.shape[1] // key.shape[1], key.shape[1]
        nodes, sizes, masks = self._kept(
            ("paths", window, query.dtype, groups), lambda: self._gather(query.dtype, window, groups)
        )
        parts = zip(
            query.unflatten(1, (heads, groups)).split([run.stop - run.start for run in self._runs], 3),
            key.index_select(2, nodes).split(sizes, 2), value.index_select(2, nodes).split(sizes, 2), masks, strict=True,
        )  # fmt: skip
        found = []
        for q, k, v, mask in parts:
            out = scaled_dot_product_attention(q.flatten(2, 3), k, v, attn_mask=mask, scale=scaling)
            found.append(out.unflatten(2, (groups, -1)))
        return torch.cat(found, 3).flatten(1, 2)

    def _gather(self, dtype: torch.dtype, window: int | None, groups: int) -> tuple[Tensor, list[int], list[Tensor]]:
        """Nodes of all root paths one behind the other, the length of each, and the mask of each [groups × L, R]."""
        depth, end, device = self.pack.depth, self.pack.end, self.pack.depth.device
        nodes, masks = [], []
        for run in self._runs:
            own = torch.arange(run.start, run.stop, device=device)
            path = torch.cat([torch.tensor(run.above, dtype=torch.int64, device=device), own])
            if window is not None:
                path = path[depth[own].min() - depth[path] < window]
            hidden = (path[None, :] > own[:, None]) | (own[:, None] >= end[path][None, :])  # no ancestor, nor itself
            if window is not None:
                hidden |= depth[own][:, None] - depth[path][None, :] >= window
            mask = torch.zeros(hidden.shape, dtype=dtype, device=device).masked_fill_(hidden, torch.finfo(dtype).min)
            nodes.append(path)
            masks.append(mask.repeat(groups, 1))
        return torch.cat(nodes), [len(path) for path in nodes], masks

    def _kept(self, key: tuple[Any, ...], make: Any) -> Any:
        if key not in self._masks:
            self._masks[key] = make()
        return self._masks[key]


def _block_mask(pack: PackedTree, window: int | None) -> Any:
    from torch.nn.attention.flex_attention import create_block_mask

    end, depth = pack.end, pack.depth

    def sees(batch: Tensor, head: Tensor, query: Tensor, key: Tensor) -> Tensor:
        seen = (key <= query) & (query < end[key])
        return seen if window is None else seen & (depth[query] - depth[key] < window)

    return create_block_mask(sees, None, None, len(pack), len(pack), device=end.device)


@cache
def _flex(device: str) -> Any:
    """Compiled where it pays; on a CPU it is for checking the numbers."""
    from torch.nn.attention.flex_attention import flex_attention

    return flex_attention if device == "cpu" else torch.compile(flex_attention, dynamic=True)


def tree_attention(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, *, layout: Layout | None = None,
    scaling: float | None = None, sliding_window: int | None = None, dropout: float = 0.0, **kwargs: Any,
) -> tuple[Tensor, None]:  # fmt: skip
    """An attention function of `transformers`: [1, N, H, D]. Raises UsageError for what a tree cannot do."""
    if layout is None:
        from transformers.integrations.sdpa_attention import sdpa_attention_forward

        plain: tuple[Tensor, None] = sdpa_attention_forward(
            module, query, key, value, attention_mask, dropout=dropout, scaling=scaling, **kwargs
        )
        return plain
    for name in ("softcap", "s_aux", "position_bias"):
        if kwargs.get(name) is not None:
            raise UsageError(f"{type(module).__name__} attends with {name}; allowed: plain scaled dot products")
    return layout.attend(query, key, value, scaling, sliding_window).transpose(1, 2).contiguous(), None


def attend_with(causal: Any, backend: str) -> None:
    """Switches a causal language model to `tree_attention`, whose passes over packs then use `backend`.

    Raises:
        UsageError: the back end is unknown.
    """
    from transformers import AttentionInterface, AttentionMaskInterface
    from transformers.masking_utils import sdpa_mask

    if backend not in BACKENDS:
        raise UsageError.unknown("attention", backend, BACKENDS)
    AttentionInterface.register(NAME, tree_attention)
    AttentionMaskInterface.register(NAME, sdpa_mask)
    causal.set_attn_implementation(NAME)
    causal.tree_attention = backend


def is_switched(causal: Any) -> bool:
    """Whether `attend_with` has been called on it."""
    return bool(causal.config._attn_implementation == NAME)


def no_mask(causal: Any, device: torch.device) -> Tensor | dict[str, Tensor]:
    """What stands for the mask where a layout says it all: four dimensions, so that nobody makes an [N, N] one."""
    nothing = torch.zeros(1, 1, 1, 1, device=device)
    kinds = set(getattr(causal.config, "layer_types", None) or ())
    return dict.fromkeys(("full_attention", "sliding_attention"), nothing) if "sliding_attention" in kinds else nothing
