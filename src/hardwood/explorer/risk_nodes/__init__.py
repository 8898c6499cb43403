"""Risk nodes: where on a golden path an insecure choice could be made. One identifier a file; `IDENTIFIERS` names them.

An identifier takes a `GoldenPath` and yields indices of segments, most promising first. Its name becomes the node's provenance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hardwood.errors import UsageError
from hardwood.explorer.risk_nodes.analyser import analyser
from hardwood.explorer.risk_nodes.annotated import annotated, by_model
from hardwood.explorer.risk_nodes.diff import diff
from hardwood.explorer.risk_nodes.entropy import entropy
from hardwood.explorer.risk_nodes.every import at_random, every
from hardwood.explorer.risk_nodes.off_golden import off_golden
from hardwood.explorer.risk_nodes.path import GoldenPath

Identifier = Callable[[GoldenPath], Iterator[int]]
IDENTIFIERS: dict[str, Identifier] = {
    "diff": diff, "off-golden mass": off_golden, "annotated": annotated, "model": by_model, "analyser": analyser, "entropy": entropy, "all": every, "random": at_random,
}  # fmt: skip


@dataclass(frozen=True)
class RiskNode:
    """The prefix before segment `index` of a golden path, and who named it."""

    index: int
    provenance: tuple[str, ...]


def find_risk_nodes(path: GoldenPath, identifiers: tuple[str, ...], limit: int) -> list[RiskNode]:
    """At most `limit` nodes: the first choice of each identifier in turn, then the second of each, and so on."""
    for name in identifiers:
        if name not in IDENTIFIERS:
            raise UsageError.unknown("risk node identifier", name, IDENTIFIERS)
    ranked = {name: list(IDENTIFIERS[name](path)) for name in identifiers}
    found: dict[int, list[str]] = {}
    for rank in range(max(map(len, ranked.values()), default=0)):
        for name, indices in ranked.items():
            if rank < len(indices) and (indices[rank] in found or len(found) < limit):
                found.setdefault(indices[rank], []).append(name)
    return [RiskNode(index, tuple(names)) for index, names in sorted(found.items())]
