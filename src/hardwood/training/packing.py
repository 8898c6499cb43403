"""The packed tree: all rows of a tree in one sequence, each token once, and several trees in one pack.

Pure: text and tensors, no model. A token sees exactly its ancestors (`ancestor_mask`) and its position is its depth,
so a node's log-probability is that of the same token in the separate sequence. See `docs/method.md`, "Each
token once".

Shapes: N tokens of a pack, P pairs, A anchors, K tokens that a set of spans covers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import torch
from torch import Tensor

from hardwood.errors import UsageError
from hardwood.training.codec import Codec
from hardwood.training.rows import SCOPES, Row, side
from hardwood.training.trie import Trie, build_trie


@dataclass(frozen=True)
class Spans:
    """Which nodes belong to which owner (a pair's side or an anchor).

    node  [K] int64  node of the pack
    owner [K] int64  index of the pair or anchor, in 0 … count-1; an owner may have no node
    """

    node: Tensor
    owner: Tensor
    count: int

    def sum(self, values_N: Tensor) -> Tensor:
        """Sum of `values_N` over each owner's nodes, [count]; 0 for an owner without nodes."""
        return values_N.new_zeros(self.count).index_add(0, self.owner, values_N[self.node])

    @classmethod
    def of(cls, nodes: Sequence[Sequence[int]]) -> Spans:
        """From one list of nodes for each owner."""
        flat = [node for group in nodes for node in group]
        owner = [index for index, group in enumerate(nodes) for _ in group]
        return cls(torch.tensor(flat, dtype=torch.int64), torch.tensor(owner, dtype=torch.int64), len(nodes))


@dataclass(frozen=True)
class PackedTree:
    """One tree, or several that do not see each other, as one sequence in preorder.

    input_ids, parent, end, depth  [N] int64    as in `trie.Trie`; `depth` is the position id
    golden, losing                 P owners     tokens of each pair's sides after the last token that both share
    pair_weight                    [P] float32
    reference_golden, _losing      [P] float32  log π_t of the sides; zeros until `with_references`
    anchors                        A owners     completion tokens of golden paths and of ability programs
    anchor_weight                  [A] float32
    is_ability                     [A] bool     False: golden path
    held                           [N] int64    row of `held_target` of a node that is held to the opponent's distribution; -1: it is not
    held_target                    [S, H]       what `head.expectations` says of the opponent there; [0, 0] until `with_held`
    separate_tokens                             what the same sequences hold when each stands alone
    merged                                      sides whose first token reaches over the cut into the prefix
    """

    input_ids: Tensor
    parent: Tensor
    end: Tensor
    depth: Tensor
    golden: Spans
    losing: Spans
    pair_weight: Tensor
    reference_golden: Tensor
    reference_losing: Tensor
    anchors: Spans
    anchor_weight: Tensor
    is_ability: Tensor
    held: Tensor
    held_target: Tensor
    separate_tokens: int
    merged: int

    def __len__(self) -> int:
        return self.input_ids.shape[0]

    @property
    def targets(self) -> Tensor:
        """Sorted distinct nodes whose log-probability the loss needs, [T]."""
        return torch.unique(torch.cat([self.golden.node, self.losing.node, self.anchors.node]))

    def with_references(self, golden: Tensor, losing: Tensor) -> PackedTree:
        """A copy that holds the opponent's log-probabilities of the sides, [P] each."""
        return replace(self, reference_golden=golden, reference_losing=losing)

    def with_held(self, nodes: Tensor, target_SH: Tensor) -> PackedTree:
        """A copy in which `nodes` [S] are held to the distributions whose expectations are `target_SH`."""
        held = torch.full_like(self.held, -1)
        held[nodes] = torch.arange(len(nodes))
        return replace(self, held=held, held_target=target_SH)

    @property
    def free_anchors(self) -> Tensor:
        """Sorted distinct nodes of anchors that are on no side of a pair."""
        nodes = torch.unique(self.anchors.node)
        return nodes[~torch.isin(nodes, torch.cat([self.golden.node, self.losing.node]))]

    def to(self, device: torch.device | str, non_blocking: bool = False) -> PackedTree:
        """A copy whose tensors are on `device`."""
        moved: dict[str, Any] = {}
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, Tensor):
                moved[field.name] = value.to(device, non_blocking=non_blocking)
            elif isinstance(value, Spans):
                moved[field.name] = Spans(value.node.to(device), value.owner.to(device), value.count)
        return replace(self, **moved)


@dataclass(frozen=True)
class _Path:
    """One sequence to put in the trie: prompt and completion, and the index of the first token that is scored."""

    ids: tuple[int, ...]
    first: int
    merged: bool


class Packer:
    """Rows of one tree to a `PackedTree`.

    Args:
        tokenizer: a fast tokenizer.
        scope: "segment" (a side is its segment), "suffix" (the whole rest of the program) or "fork" (the first token at which the sides part: both are
            read from one distribution, so the margin is a difference of two logits, and no later token of the losing side is pushed down or computed).

    Raises:
        UsageError: the scope is unknown, or the tokenizer cannot be used (see `codec.Codec`).
    """

    def __init__(self, tokenizer: Any, scope: str = "segment") -> None:
        if scope not in SCOPES:
            raise UsageError.unknown("scope", scope, SCOPES)
        self._codec = Codec(tokenizer)
        self._scope = scope

    def pack(self, rows: Sequence[Row]) -> PackedTree:
        """The trie of all sequences of `rows`, which are those of one tree, with their pairs and anchors."""
        pairs = [row for row in rows if row["kind"] == "pair"]
        anchors = [row for row in rows if row["kind"] != "pair"]
        sides = [(self._path(row, "golden"), self._path(row, "losing")) for row in pairs]
        if self._scope == "fork":
            sides = [_to_fork(*two) for two in sides]
        paths = [golden for golden, _ in sides] + [losing for _, losing in sides]
        paths += [self._path(row, "golden") for row in anchors]
        trie = build_trie([path.ids for path in paths])
        half = len(pairs)
        parted = [_after_fork(*two) for two in zip(trie.paths[:half], trie.paths[half : 2 * half], strict=True)]
        scored = [trie.paths[i][paths[i].first :] for i in range(2 * half, len(paths))]
        packed = pack_trie(
            trie,
            sides=parted,
            pair_weight=[float(row["weight"]) for row in pairs],
            scored=scored,
            anchor_weight=[float(row["weight"]) for row in anchors],
            is_ability=[row["kind"] == "ability" for row in anchors],
        )
        return replace(packed, merged=sum(path.merged for path in paths))

    def _path(self, row: Row, name: str) -> _Path:
        prompt = self._codec.prompt(row["prompt"])
        completion = self._codec.completion(side(row, name, self._scope))
        cut = len(row["prefix"])
        return _Path(
            ids=prompt + completion.ids,
            first=len(prompt) + completion.first_beyond(cut),
            merged=completion.merges_across(cut),
        )


def _after_fork(golden: list[int], losing: list[int]) -> tuple[list[int], list[int]]:
    """Both paths without their common start, whose log-probabilities cancel in the margin.

    When a token merges across the cut, the fork may lie before the node's own cut: all that differs counts, on both
    sides.
    """
    shared = _shared(golden, losing)
    return golden[shared:], losing[shared:]


def _to_fork(golden: _Path, losing: _Path) -> tuple[_Path, _Path]:
    """Both paths up to the first token that differs, itself included."""
    end = _shared(golden.ids, losing.ids) + 1
    return replace(golden, ids=golden.ids[:end]), replace(losing, ids=losing.ids[:end])


def _shared(left: Sequence[int], right: Sequence[int]) -> int:
    """How many first items are equal."""
    differ = (i for i, (one, other) in enumerate(zip(left, right, strict=False)) if one != other)
    return next(differ, min(len(left), len(right)))


def pack_trie(
    trie: Trie,
    *,
    sides: Sequence[tuple[list[int], list[int]]] = (),
    pair_weight: Sequence[float] = (),
    scored: Sequence[list[int]] = (),
    anchor_weight: Sequence[float] = (),
    is_ability: Sequence[bool] = (),
) -> PackedTree:
    """A trie with what is scored in it, by node: the two sides of each pair, and the tokens of each anchor."""
    return PackedTree(
        input_ids=torch.tensor(trie.tokens),
        parent=torch.tensor(trie.parent),
        end=torch.tensor(trie.end),
        depth=torch.tensor(trie.depth),
        golden=Spans.of([golden for golden, _ in sides]),
        losing=Spans.of([losing for _, losing in sides]),
        pair_weight=torch.tensor(list(pair_weight), dtype=torch.float32),
        reference_golden=torch.zeros(len(sides)),
        reference_losing=torch.zeros(len(sides)),
        anchors=Spans.of(scored),
        anchor_weight=torch.tensor(list(anchor_weight), dtype=torch.float32),
        is_ability=torch.tensor(list(is_ability), dtype=torch.bool),
        held=torch.full((len(trie.tokens),), -1),
        held_target=torch.zeros(0, 0),
        separate_tokens=sum(len(path) for path in trie.paths),
        merged=0,
    )


def ancestor_mask(end: Tensor) -> Tensor:
    """Which tokens a token sees: [N, N] bool, row `i` column `j` true where `j` is `i` or an ancestor of `i`."""
    index = torch.arange(end.shape[0], device=end.device)
    return (index[None, :] <= index[:, None]) & (index[:, None] < end[None, :])


def additive_mask(pack: PackedTree, dtype: torch.dtype, window: int | None = None) -> Tensor:
    """`ancestor_mask` as [1, 1, N, N] of 0 and the lowest finite number: a boolean one is wrong under eager.

    With a `window`, a token sees those of its ancestors that are fewer than so many tokens above it, itself counted: what a layer with sliding attention
    sees of the separate sequence.
    """
    hidden = ~ancestor_mask(pack.end)
    if window is not None:
        hidden |= pack.depth[:, None] - pack.depth[None, :] >= window
    mask = torch.zeros(hidden.shape, dtype=dtype, device=pack.end.device)
    return mask.masked_fill_(hidden, torch.finfo(dtype).min)[None, None]


def concatenate(trees: Sequence[PackedTree]) -> PackedTree:
    """Trees one behind the other in one pack; none sees another, and each starts at position 0.

    Raises:
        UsageError: there is no tree.
    """
    if not trees:
        raise UsageError("no tree to pack; allowed: one or more")
    starts = torch.tensor([0] + [len(tree) for tree in trees]).cumsum(0).tolist()
    shifted = list(zip(trees, starts, strict=False))

    def joined(name: str) -> Tensor:
        return torch.cat([getattr(tree, name) for tree in trees])

    return PackedTree(
        input_ids=joined("input_ids"),
        parent=torch.cat([torch.where(tree.parent >= 0, tree.parent + start, -1) for tree, start in shifted]),
        end=torch.cat([tree.end + start for tree, start in shifted]),
        depth=joined("depth"),
        golden=_join_spans([tree.golden for tree in trees], starts),
        losing=_join_spans([tree.losing for tree in trees], starts),
        pair_weight=joined("pair_weight"),
        reference_golden=joined("reference_golden"),
        reference_losing=joined("reference_losing"),
        anchors=_join_spans([tree.anchors for tree in trees], starts),
        anchor_weight=joined("anchor_weight"),
        is_ability=joined("is_ability"),
        held=_join_held(trees),
        held_target=torch.cat([tree.held_target for tree in trees if len(tree.held_target)] or [torch.zeros(0, 0)]),
        separate_tokens=sum(tree.separate_tokens for tree in trees),
        merged=sum(tree.merged for tree in trees),
    )


def _join_held(trees: Sequence[PackedTree]) -> Tensor:
    first = torch.tensor([0] + [len(tree.held_target) for tree in trees]).cumsum(0).tolist()
    return torch.cat(
        [torch.where(tree.held >= 0, tree.held + row, -1) for tree, row in zip(trees, first, strict=False)]
    )


def _join_spans(spans: list[Spans], starts: list[int]) -> Spans:
    owners = torch.tensor([0] + [span.count for span in spans]).cumsum(0).tolist()
    return Spans(
        node=torch.cat([span.node + start for span, start in zip(spans, starts, strict=False)]),
        owner=torch.cat([span.owner + first for span, first in zip(spans, owners, strict=False)]),
        count=owners[-1],
    )


def bin_by_size(sizes: Sequence[int], limit: int) -> list[list[int]]:
    """Indices of `sizes` in bins whose sums are at most `limit`: first fit, largest first, ties by index;
    deterministic.

    A size above `limit` gets a bin of its own. Bins come in the order of their first index, and so do the indices in
    each.
    """
    bins: list[list[int]] = []
    room: list[int] = []
    for index in sorted(range(len(sizes)), key=lambda i: (-sizes[i], i)):
        fits = next((b for b, left in enumerate(room) if sizes[index] <= left), None)
        if fits is None:
            bins.append([index])
            room.append(limit - sizes[index])
        else:
            bins[fits].append(index)
            room[fits] -= sizes[index]
    return sorted(sorted(one) for one in bins)


def pack_trees(trees: Sequence[PackedTree], limit: int) -> list[PackedTree]:
    """`trees` in packs of at most `limit` tokens; a longer tree is a pack by itself (`splitting.split_all` makes it shorter)."""
    return [concatenate([trees[i] for i in one]) for one in bin_by_size([len(tree) for tree in trees], limit)]
