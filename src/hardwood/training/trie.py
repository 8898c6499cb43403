"""Token sequences as a trie in depth-first preorder: each shared prefix is stored once.

Pure Python and integers only: knows nothing of text, rows or tensors. Preorder makes a subtree one contiguous range,
so that "`j` is an ancestor of `i` or `i` itself" is `j <= i < end[j]`: the whole attention mask follows from the
vector `end`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Trie:
    """A forest of N nodes in preorder; a node is one token after one path.

    `parent[i]` is -1 at a root; `end[i]` is one past the last node of the subtree of `i`; `depth[i]` is 0 at a root.
    `paths[s]` are the nodes of the `s`-th sequence given, from its root on: reading `tokens` along it gives the
    sequence back.
    """

    tokens: list[int]
    parent: list[int]
    end: list[int]
    depth: list[int]
    paths: list[list[int]]


def build_trie(sequences: Sequence[Sequence[int]]) -> Trie:
    """The trie of `sequences`. Siblings stand in the order in which they were first seen."""
    tokens, parent, paths = _insert(sequences)
    order = _preorder(parent)
    rank = [0] * len(order)
    for new, old in enumerate(order):
        rank[old] = new
    sorted_parent = [rank[parent[old]] if parent[old] >= 0 else -1 for old in order]
    return Trie(
        tokens=[tokens[old] for old in order],
        parent=sorted_parent,
        end=_ends(sorted_parent),
        depth=_depths(sorted_parent),
        paths=[[rank[node] for node in path] for path in paths],
    )


def _insert(sequences: Sequence[Sequence[int]]) -> tuple[list[int], list[int], list[list[int]]]:
    """Nodes numbered in the order of their creation: tokens, parents, and the path of each sequence."""
    tokens: list[int] = []
    parent: list[int] = []
    known: dict[tuple[int, int], int] = {}
    paths = []
    for sequence in sequences:
        node, path = -1, []
        for token in sequence:
            key = (node, token)
            if key not in known:
                known[key] = len(tokens)
                tokens.append(token)
                parent.append(node)
            node = known[key]
            path.append(node)
        paths.append(path)
    return tokens, parent, paths


def _preorder(parent: list[int]) -> list[int]:
    """Nodes in depth-first order. Iterative: a path is thousands of tokens deep."""
    children: list[list[int]] = [[] for _ in parent]
    roots: list[int] = []
    for node, above in enumerate(parent):
        (children[above] if above >= 0 else roots).append(node)
    order, stack = [], roots[::-1]
    while stack:
        node = stack.pop()
        order.append(node)
        stack.extend(reversed(children[node]))
    return order


def _ends(parent: list[int]) -> list[int]:
    size = [1] * len(parent)
    for node in range(len(parent) - 1, -1, -1):
        if parent[node] >= 0:
            size[parent[node]] += size[node]
    return [node + size[node] for node in range(len(parent))]


def _depths(parent: list[int]) -> list[int]:
    depth: list[int] = []
    for above in parent:
        depth.append(depth[above] + 1 if above >= 0 else 0)
    return depth
