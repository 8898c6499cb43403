"""The decision tree of one scenario: every judged completion, merged by segments.

A node is a prefix of the program; its children are the segments that leave it. A completion that the opponent sampled from a node `s` is an
unbiased sample of what follows at every node it passes below `s`, so it counts towards the value of exactly those. References and splices
are paths too, but nobody sampled them: they never count towards a value.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from hardwood.tree.segments import normalize

SAMPLED = frozenset({"root", "node", "rollout"})
TALLIES = ("counts", "known", "spliced")


@dataclass(frozen=True)
class Completion:
    """A whole completion as it was judged: its text, by what (`origin`), how it came to be, and from which depth it was sampled."""

    text: str
    status: str
    origin: str
    """root | node | rollout (sampled) · reference · splice · graft · chance (a repair that was looked for before a segment is blamed) · before (a real fix)"""
    start: int = 0
    """Number of segments that were given, not sampled. Of a splice or graft: the depth of the variant."""
    repairs: str = ""
    """Of a graft: the vulnerable program of the model's own that it mends."""
    reason: str = ""
    """Of a vulnerable sample: what the exploit saw."""


@dataclass
class Node:
    """A prefix. `segment` is what led here; the root has none."""

    id: int
    parent: int
    depth: int
    segment: str
    children: dict[str, int] = field(default_factory=dict)
    """Normalised segment → id of the child."""
    counts: Counter[str] = field(default_factory=Counter)
    """Statuses of the sampled completions that pass here and started at or above."""
    known: Counter[str] = field(default_factory=Counter)
    """Statuses of what nobody sampled and passes here: references, splices, grafts, chances."""
    spliced: Counter[str] = field(default_factory=Counter)
    """Statuses of the golden program with nothing but this segment in place of its own."""
    repaired_by: int | None = None
    """The sibling that mends a program of the model's own with nothing else changed (`graft`)."""
    acquitted: bool = False
    """A secure program was found that goes on from here, and needs the segment: it never loses (`explorer.last_chance`)."""
    provenance: list[str] = field(default_factory=list)
    """Why this node was looked at: `diff`, `off-golden mass`, `own program`, …"""
    logprob: float | None = None
    """The opponent's log-probability of the segment, where it was measured."""

    @property
    def visits(self) -> int:
        """Judged samples, errors left out."""
        return sum(number for status, number in self.counts.items() if status != "error")

    @property
    def proven(self) -> bool:
        """By a splice or a graft: the flaw sits in this very segment."""
        return self.repaired_by is not None or (self.spliced["vulnerable"] > 0 and self.spliced["secure"] == 0)

    @property
    def value(self) -> float | None:
        """Share of `secure` among the judged samples; None when there is none (absent is not zero)."""
        return self.counts["secure"] / self.visits if self.visits else None


def _plain(node: Node) -> dict[str, dict[str, int]]:
    return {name: dict(getattr(node, name)) for name in TALLIES}


class Tree:
    """All that was seen of one scenario in one iteration."""

    def __init__(self, scenario_id: str, prompt: str, iteration: int = 0, language: str = "python") -> None:
        self.scenario_id, self.prompt, self.iteration, self.language = scenario_id, prompt, iteration, language
        self.nodes: list[Node] = [Node(0, -1, 0, "")]
        self.completions: list[tuple[Completion, int]] = []
        """Each completion with the id of its last node."""

    def add(self, completion: Completion, pieces: Sequence[str]) -> int:
        """Merges a judged completion; `pieces` are its segments. The id of its last node."""
        node, sampled = self.nodes[0], completion.origin in SAMPLED
        if sampled and completion.start == 0:
            node.counts[completion.status] += 1
        for depth, piece in enumerate(pieces, start=1):
            node = self._child(node, piece)
            if not sampled:
                node.known[completion.status] += 1
                if completion.origin == "splice" and depth == completion.start:
                    node.spliced[completion.status] += 1
            elif depth >= completion.start:
                node.counts[completion.status] += 1
        self.completions.append((completion, node.id))
        return node.id

    def _child(self, node: Node, piece: str) -> Node:
        key = normalize(piece, self.language)
        if key not in node.children:
            child = Node(len(self.nodes), node.id, node.depth + 1, piece)
            self.nodes.append(child)
            node.children[key] = child.id
        return self.nodes[node.children[key]]

    def repair(self, own: Sequence[str], completion: Completion, pieces: Sequence[str]) -> None:
        """Adds a secure graft onto the program whose segments are `own`; they part behind `completion.start - 1` segments."""
        last = self.add(completion, pieces)
        losing = self.find(own[: completion.start])
        if losing is not None and completion.start:
            losing.repaired_by = self.path(last)[completion.start - 1].id

    def path(self, node_id: int) -> list[Node]:
        """Nodes from below the root to `node_id`."""
        found = []
        while node_id > 0:
            found.append(self.nodes[node_id])
            node_id = self.nodes[node_id].parent
        return found[::-1]

    def prefix(self, node_id: int) -> str:
        """The completion text up to and including the node's segment."""
        return "".join(node.segment for node in self.path(node_id))

    def find(self, pieces: Sequence[str]) -> Node | None:
        """The node that a list of segments leads to, if it is there."""
        node = self.nodes[0]
        for piece in pieces:
            child = node.children.get(normalize(piece, self.language))
            if child is None:
                return None
            node = self.nodes[child]
        return node

    def children(self, node: Node) -> Iterator[Node]:
        return (self.nodes[index] for index in node.children.values())

    def with_status(self, status: str, origins: frozenset[str] | None = None) -> list[tuple[Completion, int]]:
        """Completions of a status, the first of each text."""
        seen: set[str] = set()
        found = []
        for completion, last in self.completions:
            if (
                completion.status == status
                and (origins is None or completion.origin in origins)
                and completion.text not in seen
            ):
                seen.add(completion.text)
                found.append((completion, last))
        return found

    def to_json(self) -> dict[str, Any]:
        return {
            "scenario_id": self.scenario_id,
            "prompt": self.prompt,
            "iteration": self.iteration,
            "language": self.language,
            "nodes": [{**asdict(n), "children": list(n.children.items()), **_plain(n)} for n in self.nodes],
            "completions": [{**asdict(completion), "last": last} for completion, last in self.completions],
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Tree:
        tree = cls(data["scenario_id"], data["prompt"], data["iteration"], data.get("language", "python"))
        tree.nodes = [
            Node(**{**n, "children": dict(n["children"]), **{name: Counter(n[name]) for name in TALLIES}})
            for n in data["nodes"]
        ]
        tree.completions = [
            (Completion(**{key: value for key, value in c.items() if key != "last"}), c["last"])
            for c in data["completions"]
        ]
        return tree
