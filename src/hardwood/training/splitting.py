"""A packed tree that is too long for one pass, split at its nodes into smaller ones.

A part keeps whole owners: both sides of a pair, all of an anchor, and the path above them, which is computed once more in each part that needs it. The loss is
a sum over owners, so the parts give the loss and the gradients of the whole; what the split costs is the tokens that stand in more than one part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from hardwood.training.packing import PackedTree, Spans


@dataclass(frozen=True)
class Part:
    """One part of a tree, and which of its pairs, anchors and nodes it holds (indices in the whole)."""

    tree: PackedTree
    pairs: Tensor
    anchors: Tensor
    nodes: Tensor


def split(tree: PackedTree, limit: int) -> list[Part]:
    """`tree` in parts of at most `limit` tokens; an owner that is longer than that is a part by itself.

    Owners are taken in preorder, so that those of one part share the most.
    """
    whole = torch.arange(tree.golden.count), torch.arange(tree.anchors.count), torch.arange(len(tree))
    if len(tree) <= limit:
        return [Part(tree, *whole)]
    parent = tree.parent.tolist()
    owners = _owners(tree)
    reach = [_with_ancestors(nodes, parent) for nodes in owners]
    groups: list[list[int]] = []
    held: set[int] = set()
    for owner in sorted(range(len(owners)), key=lambda o: (max(owners[o], default=-1), o)):
        if groups and len(held | reach[owner]) <= limit:
            groups[-1].append(owner)
            held |= reach[owner]
        else:
            groups.append([owner])
            held = set(reach[owner])
    parts = [_part(tree, sorted(group), sorted(set().union(*(reach[o] for o in group)))) for group in groups]
    counted = replace(parts[0].tree, separate_tokens=tree.separate_tokens, merged=tree.merged)  # once in all parts
    return [replace(parts[0], tree=counted), *parts[1:]]


def split_all(trees: Sequence[PackedTree], limit: int) -> list[PackedTree]:
    """All parts of all trees."""
    return [part.tree for tree in trees for part in split(tree, limit)]


def _owners(tree: PackedTree) -> list[list[int]]:
    """Nodes of each pair (both sides), then of each anchor."""
    pairs, anchors = tree.golden.count, tree.anchors.count
    found: list[list[int]] = [[] for _ in range(pairs + anchors)]
    for spans, first in ((tree.golden, 0), (tree.losing, 0), (tree.anchors, pairs)):
        for node, owner in zip(spans.node.tolist(), spans.owner.tolist(), strict=True):
            found[first + owner].append(node)
    return found


def _with_ancestors(nodes: Sequence[int], parent: Sequence[int]) -> set[int]:
    found: set[int] = set()
    for node in nodes:
        while node >= 0 and node not in found:
            found.add(node)
            node = parent[node]
    return found


def _part(tree: PackedTree, owners: Sequence[int], nodes: Sequence[int]) -> Part:
    """The nodes kept are closed under "parent" and in preorder, so a subtree stays one range."""
    pairs = torch.tensor([owner for owner in owners if owner < tree.golden.count], dtype=torch.int64)
    anchors = torch.tensor(
        [owner - tree.golden.count for owner in owners if owner >= tree.golden.count], dtype=torch.int64
    )
    kept = torch.tensor(nodes, dtype=torch.int64)
    place = torch.full((len(tree) + 1,), -1, dtype=torch.int64)  # the last stands for "no parent"
    place[kept] = torch.arange(len(kept))
    before = torch.zeros(len(tree) + 1, dtype=torch.int64)  # how many kept nodes stand before each
    before[1:] = (place[:-1] >= 0).cumsum(0)
    parent = tree.parent[kept]
    part = PackedTree(
        input_ids=tree.input_ids[kept],
        parent=place[parent],
        end=before[tree.end[kept]],
        depth=tree.depth[kept],
        golden=_moved(tree.golden, pairs, place),
        losing=_moved(tree.losing, pairs, place),
        pair_weight=tree.pair_weight[pairs],
        reference_golden=tree.reference_golden[pairs],
        reference_losing=tree.reference_losing[pairs],
        anchors=_moved(tree.anchors, anchors, place),
        anchor_weight=tree.anchor_weight[anchors],
        is_ability=tree.is_ability[anchors],
        held=tree.held[kept],
        held_target=tree.held_target,
        separate_tokens=0,
        merged=0,
    )
    return Part(part, pairs, anchors, kept)


def _moved(spans: Spans, owners: Tensor, place: Tensor) -> Spans:
    """The spans of some owners, at the new places of their nodes."""
    rank = torch.full((spans.count,), -1, dtype=torch.int64)
    rank[owners] = torch.arange(len(owners))
    kept = rank[spans.owner] >= 0
    return Spans(place[spans.node[kept]], rank[spans.owner[kept]], len(owners))
