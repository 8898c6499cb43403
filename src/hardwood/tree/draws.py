"""Segments drawn from trees for a person to judge, blind: do they bring the flaw in, or are they innocent?

Each losing segment stands in the vulnerable program that it came from, marked. Beside them decoys are drawn, other segments of such programs, so that "guilty" is
no safe answer; which is which is told by the key alone.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hardwood.tree.credit import Pair
from hardwood.tree.model import Node, Tree


@dataclass(frozen=True)
class Draw:
    """A segment in a vulnerable program: what stands before it, and what follows."""

    scenario_id: str
    language: str
    before: str
    segment: str
    after: str
    losing: bool
    """The key: whether the trees hold it for guilty."""
    source: str
    weight: float


def draw(trees: Sequence[tuple[Tree, Sequence[Pair]]], n: int, seed: int, decoys: int = 0) -> list[Draw]:
    """Of trees with their pairs, `n` losing segments and so many decoys, drawn without replacement, at most one losing segment a node, in an order that tells nothing.

    Fewer where the trees have fewer. The same trees and seed give the same draws.
    """
    chance = random.Random(seed)
    losing, others = [], []
    for tree, pairs in trees:
        found = list(_losing(tree, pairs))
        losing += found
        others += [other for one in found for other in _others(tree, one)]
    chosen = chance.sample(losing, min(n, len(losing)))
    known = {(one.scenario_id, one.segment) for one in losing}
    free = list(dict.fromkeys(other for other in others if (other.scenario_id, other.segment) not in known))
    chosen += chance.sample(free, min(decoys, len(free)))
    chance.shuffle(chosen)
    return chosen


def _losing(tree: Tree, pairs: Sequence[Pair]) -> Iterator[Draw]:
    """The losing segment of each pair, once, in the first vulnerable program through it."""
    seen: set[int] = set()
    for pair in pairs:
        whole = _flawed_through(tree, pair.losing)
        if pair.losing in seen or whole is None:
            continue
        seen.add(pair.losing)
        before = tree.prompt + tree.prefix(tree.nodes[pair.losing].parent)
        segment = tree.nodes[pair.losing].segment
        after = (tree.prompt + whole)[len(before) + len(segment) :]
        yield Draw(tree.scenario_id, tree.language, before, segment, after, True, pair.source, pair.weight)


def _flawed(tree: Tree) -> list[list[Node]]:
    """Paths of vulnerable programs; of a tree that nobody judged, of those that are not the reference."""
    unjudged = [one for one in tree.with_status("unjudged") if one[0].origin != "reference"]
    return [tree.path(last) for _, last in [*tree.with_status("vulnerable"), *unjudged]]


def _flawed_through(tree: Tree, node_id: int) -> str | None:
    """A vulnerable completion through a node, as its segments spell it."""
    for path in _flawed(tree):
        if any(node.id == node_id for node in path):
            return "".join(node.segment for node in path)
    return None


def _others(tree: Tree, one: Draw) -> Iterator[Draw]:
    """The other segments of the same program that stand on lines of code."""
    program = (one.before + one.segment + one.after).removeprefix(tree.prompt)
    for path in _flawed(tree):
        pieces = [node.segment for node in path]
        if "".join(pieces) == program:
            for index, piece in enumerate(pieces):
                if piece != one.segment and len(piece.strip()) > 1:
                    before = tree.prompt + "".join(pieces[:index])
                    yield Draw(
                        one.scenario_id, one.language, before, piece, "".join(pieces[index + 1 :]), False, "", 0.0
                    )
            return
