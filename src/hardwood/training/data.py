"""A dataset of rows as a dataset of packed trees, and trees as batches of packs.

An item is a tree and a batch is a list of packs. Knows the tokenizer through `Packer`, never the model.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import torch

from hardwood.errors import UsageError
from hardwood.training.packing import PackedTree, Packer, pack_trees, pack_trie
from hardwood.training.rows import Row, group_by_tree
from hardwood.training.splitting import split_all
from hardwood.training.trie import build_trie

logger = logging.getLogger(__name__)
EMPTY = pack_trie(build_trie([]))
"""A tree without a token: what a process trains on when there are fewer trees than processes."""


class TreeDataset(torch.utils.data.Dataset[PackedTree]):
    """Packed trees by index; without the opponent's log-probabilities until `put_references`."""

    def __init__(self, trees: list[PackedTree]) -> None:
        self.trees = trees
        self._empty: list[PackedTree] = []
        self.has_references = not any(tree.golden.count for tree in trees)

    def put_references(self, trees: list[PackedTree]) -> None:
        """Replaces the trees by the same trees with their references."""
        self.trees = trees
        self.has_references = True

    def fill_up(self, multiple: int) -> None:
        """Adds empty trees until every process gets as many batches as the others: nothing is counted twice, nothing left out."""
        missing = -len(self.trees) % multiple
        self._empty = [EMPTY] * (missing if multiple > 1 else 0)

    def __len__(self) -> int:
        return len(self.trees) + len(self._empty)

    def __getitem__(self, index: int) -> PackedTree:
        return [*self.trees, *self._empty][index]


@dataclass(frozen=True)
class PackingReport:
    """What packing did to a set of rows.

    `ratio` is separate-sequence tokens over packed tokens; `merged` counts sides whose first token reaches into the
    prefix; `identical` counts pairs whose two sides are the same tokens (they carry no gradient); `oversize` counts
    trees longer than a pack, which are split at a node, and `split_tokens` what that costs: tokens computed more than once;
    `longest` is the longest tree, in tokens.
    """

    trees: int
    pairs: int
    anchors: int
    tokens: int
    separate_tokens: int
    merged: int
    identical: int
    oversize: int
    split_tokens: int
    longest: int

    @property
    def ratio(self) -> float:
        return self.separate_tokens / self.tokens

    @classmethod
    def of(cls, trees: Sequence[PackedTree], limit: int) -> PackingReport:
        sizes = [len(tree) for tree in trees]
        return cls(
            trees=len(trees),
            pairs=sum(tree.golden.count for tree in trees),
            anchors=sum(tree.anchors.count for tree in trees),
            tokens=sum(sizes),
            separate_tokens=sum(tree.separate_tokens for tree in trees),
            merged=sum(tree.merged for tree in trees),
            identical=sum(_identical_pairs(tree) for tree in trees),
            oversize=sum(size > limit for size in sizes),
            split_tokens=sum(sum(map(len, split_all([tree], limit))) - len(tree) for tree in trees),
            longest=max(sizes),
        )

    def log(self) -> None:
        """One line of what was packed, and a warning for each thing that a person should look at."""
        logger.info("packed %d trees: %d tokens, %.2f times fewer", self.trees, self.tokens, self.ratio)
        if self.oversize:
            logger.warning(
                "%d trees are longer than max_pack_tokens (the longest has %d) and are split: %d tokens more, %.0f %%",
                self.oversize, self.longest, self.split_tokens, 100 * self.split_tokens / self.tokens,
            )  # fmt: skip
        if self.merged:
            logger.warning("%d sides begin with a token that reaches into their prefix", self.merged)
        if self.identical:
            logger.warning("%d pairs have the same tokens on both sides: they teach nothing", self.identical)


def _identical_pairs(tree: PackedTree) -> int:
    filled = torch.zeros(tree.golden.count, dtype=torch.bool)
    filled[tree.golden.owner] = True
    filled[tree.losing.owner] = True
    return int((~filled).sum())


def tree_dataset(rows: Iterable[Row], packer: Packer) -> TreeDataset:
    """All rows, packed by tree.

    Raises:
        UsageError: there is no row, or a row is not well formed.
    """
    trees = [packer.pack(group) for group in group_by_tree(rows)]
    if not trees:
        raise UsageError("a training set without rows; allowed: one row or more")
    return TreeDataset(trees)


@dataclass(frozen=True)
class PackCollator:
    """Trees of a batch to packs of at most `limit` tokens, under the key `packs`; a longer tree is split."""

    limit: int

    def __call__(self, trees: list[PackedTree]) -> dict[str, list[PackedTree]]:
        return {"packs": pack_trees(split_all([tree for tree in trees if len(tree)], self.limit), self.limit)}
