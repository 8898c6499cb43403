"""Credit: a branch loses for what *it* did, not for what came after (`docs/method.md`, step 5).

Proven by graft: a vulnerable program of the model's own and its repair part at a node, and are the same again behind it: the own segment loses to
the repair with weight 1. Proven by splice: the golden program with this one segment in place of the golden one is functional and exploitable. It loses with weight 1.
By value: `V(h)` is the share of secure completions below `h`. A branch loses with weight `V(golden child) − V(branch child)`, both measured at
the same node, when both were visited often enough and the drop is credibly at least τ: two of three against none of three may be chance, and blames nobody. A segment after which the program is still as often
secure is innocent and left alone. Completions that are secure are never pushed down, nor is a segment behind which the program can still be made secure by its form (`forms`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from hardwood.tree.forms import seals_nothing
from hardwood.tree.model import Node, Tree
from hardwood.tree.segments import normalize

CREDIBLE = 0.8
"""Probability that a drop is as large as τ, from which it blames."""
_STEPS = 200


@dataclass(frozen=True)
class Pair:
    """At `node`, the child `golden` is preferred to the child `losing`, for the reason `source`, with `weight` in (0, 1]."""

    node: int
    golden: int
    losing: int
    weight: float
    source: str


def _golden_children(tree: Tree) -> dict[int, dict[int, int]]:
    """For each node, its children on golden paths, with how many golden paths go through each."""
    found: dict[int, dict[int, int]] = {}
    for _, last in tree.with_status("secure"):
        for node in tree.path(last):
            children = found.setdefault(node.parent, {})
            children[node.id] = children.get(node.id, 0) + 1
    return found


@dataclass(frozen=True)
class Evidence:
    """What a branch must have against it to lose by value."""

    threshold: float
    """τ: the smallest drop."""
    min_visits: int
    credible: float
    """The smallest probability that the drop is τ or more."""


def _better(golden: Node, losing: Node, needed: Evidence) -> float:
    """The drop in value from the golden to the losing child, or 0 where it is too small or not known well enough."""
    if golden.value is None or losing.value is None or min(golden.visits, losing.visits) < needed.min_visits:
        return 0.0
    drop = golden.value - losing.value
    if drop < needed.threshold:
        return 0.0
    tallies = (golden.counts["secure"], golden.visits, losing.counts["secure"], losing.visits)
    return drop if probability_of_drop(*tallies, needed.threshold) >= needed.credible else 0.0


@cache
def probability_of_drop(secure: int, visits: int, other_secure: int, other_visits: int, threshold: float) -> float:
    """That the first share is above the second by `threshold` or more, given both tallies and nothing known before (uniform priors; numerical)."""
    first, second = _posterior(secure, visits), _posterior(other_secure, other_visits)
    gap = threshold * _STEPS
    return sum(p * q for i, p in enumerate(first) for j, q in enumerate(second) if i - j >= gap)


def _posterior(secure: int, visits: int) -> list[float]:
    """Of a share, on a grid of the middles of equal steps."""
    shares = [(i + 0.5) / _STEPS for i in range(_STEPS)]
    weights = [share**secure * (1 - share) ** (visits - secure) for share in shares]
    total = sum(weights)
    return [weight / total for weight in weights]


def label(
    tree: Tree, threshold: float = 0.3, min_visits: int = 3, broken_loses: bool = False, credible: float = CREDIBLE
) -> Iterator[Pair]:
    """All pairs of a tree. `broken_loses`: whether a branch with no vulnerable sample may lose for being broken."""
    golden, needed = _golden_children(tree), Evidence(threshold, min_visits, credible)
    for parent, paths in golden.items():
        for losing in tree.children(tree.nodes[parent]):
            if losing.id in paths and not losing.counts["vulnerable"]:
                continue
            if losing.acquitted:
                continue
            pairs = _pairs_at(tree, parent, list(paths), losing, needed, broken_loses)
            yield from (pair for pair in pairs if not seals_nothing(tree, pair.golden, pair.losing))


def _pairs_at(
    tree: Tree, parent: int, golden_ids: list[int], losing: Node, needed: Evidence, broken_loses: bool
) -> Iterator[Pair]:
    if losing.repaired_by in golden_ids and losing.id not in golden_ids:
        yield Pair(parent, losing.repaired_by, losing.id, 1.0, "graft")
        return
    candidates = [tree.nodes[index] for index in golden_ids if index != losing.id]
    if not candidates:
        return
    if losing.proven and losing.id not in golden_ids:
        reference = [node for node in candidates if node.known["secure"]] or candidates
        yield Pair(parent, reference[0].id, losing.id, 1.0, "splice")
        return
    if not (losing.counts["vulnerable"] or broken_loses):
        return
    drops = [(_better(node, losing, needed), node) for node in candidates]
    drop, best = max(drops, key=lambda item: item[0])
    if drop > 0:
        yield Pair(parent, best.id, losing.id, round(drop, 4), "value")


def missing_line(tree: Tree, pair: Pair) -> bool:
    """Whether the flaw is a line that is not there: the losing segment stands on a golden path too, behind the golden one. By itself it is innocent."""
    losing = normalize(tree.nodes[pair.losing].segment, tree.language)
    for _, last in [*tree.with_status("secure"), *tree.with_status("unjudged", frozenset({"reference"}))]:
        path = tree.path(last)
        place = next((i for i, node in enumerate(path) if node.id == pair.golden), None)
        if place is not None and any(normalize(n.segment, tree.language) == losing for n in path[place + 1 :]):
            return True
    return False


def unjudged(tree: Tree) -> Iterator[Pair]:
    """As published: at each node that was branched at, every branch loses to the reference, whatever it is worth; of a real fix, what stood there before. No verdict stands behind such a pair."""
    for completion, last in tree.completions:
        if completion.origin != "reference":
            continue
        for golden in tree.path(last):
            for other in tree.children(tree.nodes[golden.parent]):
                if other.id != golden.id and (other.counts["unjudged"] or other.known["unjudged"]):
                    yield Pair(golden.parent, golden.id, other.id, 1.0, "unjudged")
