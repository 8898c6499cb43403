"""Trees as the page's viewer reads them: what a person looks at, and no more, until the page is full."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from hardwood.report.drawing import flawed_ids, golden_ids, proof
from hardwood.runs import read_json

ROOM = 1_800_000
"""Characters of trees in one page: with the libraries it stays under 3 MB."""
STATUSES = ("secure", "vulnerable", "broken", "unjudged")
TreeData = Mapping[str, Any]


def forest(paths: Iterable[Path], room: int = ROOM) -> tuple[list[dict[str, Any]], int]:
    """Trees, those with proven flaws first, as many as there is room for; and how many were left out."""
    trees = sorted((compact(read_json(path)) for path in paths), key=lambda tree: (-tree["proven"], tree["id"]))
    kept, left_out = [], 0
    for tree in trees:
        size = len(json.dumps(tree))
        if size <= room:
            kept.append(tree)
            room -= size
        else:
            left_out += 1
    return kept, left_out


def compact(tree: TreeData) -> dict[str, Any]:
    """One tree: nodes with parent, segment, verdicts of the samples below, and what is known of them."""
    golden, said = golden_ids(tree), _observations(tree)
    flawed = flawed_ids(tree, golden)
    nodes = [_node(node, golden, flawed, said.get(node["id"])) for node in tree["nodes"]]
    return {
        "id": tree["scenario_id"], "language": tree.get("language", "python"), "iteration": tree["iteration"], "prompt": tree["prompt"], "nodes": nodes,
        "proven": sum("proof" in node for node in nodes), "secure": sum(c["status"] == "secure" and c["origin"] != "reference" for c in tree["completions"]),
    }  # fmt: skip


def _node(node: Mapping[str, Any], golden: set[int], flawed: set[int], said: str | None) -> dict[str, Any]:
    found: dict[str, Any] = {"i": node["id"], "p": node["parent"], "s": node["segment"]}
    counts = {status: node["counts"][status] for status in STATUSES if node["counts"].get(status)}
    optional = {
        "c": counts, "k": {status: number for status, number in node["known"].items() if number}, "g": node["id"] in golden, "f": node["id"] in flawed, "proof": proof(node),
        "why": node["provenance"], "lp": node.get("logprob"), "said": said,
    }  # fmt: skip
    return found | {name: value for name, value in optional.items() if value not in (None, False, "", [], {})}


def _observations(tree: TreeData) -> dict[int, str]:
    """Leaf → what the exploit saw, of vulnerable completions."""
    return {c["last"]: c["reason"] for c in tree["completions"] if c["status"] == "vulnerable" and c.get("reason")}
