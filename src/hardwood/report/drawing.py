"""The decision tree of a scenario as SVG text. Data in, text out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from typing import Any

from hardwood.report.xml import xml_clean

ROW, INDENT, BOX, WIDTH = 28, 26, 560, 980
GREEN, RED, GREY, BLUE = "#2e9e5b", "#d1453b", "#8a8f98", "#3b74d1"
MAX_CHILDREN = 5
TreeData = Mapping[str, Any]


GOLDEN = frozenset({("reference", "secure"), ("graft", "secure"), ("chance", "secure"), ("reference", "unjudged")})
"""Origin and status of what a golden path ends in; a real fix is not judged."""


def golden_ids(tree: TreeData) -> set[int]:
    """Nodes on the path of a secure reference, of a repair of the model's own program, or of a real fix."""
    return _passed(tree, [c for c in tree["completions"] if (c["origin"], c["status"]) in GOLDEN])


def flawed_ids(tree: TreeData, golden: set[int]) -> set[int]:
    """Nodes of programs as they were before a real fix, where they leave it."""
    return _passed(tree, [c for c in tree["completions"] if c["origin"] == "before"]) - golden


def _passed(tree: TreeData, completions: Iterable[Mapping[str, Any]]) -> set[int]:
    found: set[int] = set()
    for completion in completions:
        node = completion["last"]
        while node > 0:
            found.add(node)
            node = tree["nodes"][node]["parent"]
    return found


def _weight(node: Mapping[str, Any]) -> int:
    return sum(node["counts"].values()) + 3 * sum(node["spliced"].values()) + node["known"].get("unjudged", 0)


def _shown(tree: TreeData, golden: set[int]) -> Iterator[Mapping[str, Any]]:
    """Nodes in reading order: the golden path whole, of what leaves it the most visited branches, one segment deep."""
    stack = [0]
    while stack:
        node = tree["nodes"][stack.pop()]
        if node["id"]:
            yield node
        if node["id"] and node["id"] not in golden:
            continue
        children = [tree["nodes"][index] for _, index in node["children"]]
        side = sorted((c for c in children if c["id"] not in golden and _weight(c)), key=_weight, reverse=True)[
            :MAX_CHILDREN
        ]
        stack += [c["id"] for c in reversed([*side, *(c for c in children if c["id"] in golden)])]


def proof(node: Mapping[str, Any]) -> str:
    """By what the flaw is proven to sit in this very segment; empty when it is not."""
    if node.get("acquitted"):
        return ""
    if node.get("repaired_by") is not None:
        return "graft"
    return "splice" if node["spliced"].get("vulnerable") and not node["spliced"].get("secure") else ""


def _colour(node: Mapping[str, Any], golden: set[int], flawed: set[int]) -> str:
    counts = node["counts"]
    if proof(node) or node["id"] in flawed:
        return RED
    if node["id"] in golden:
        return GREEN
    best = max(("secure", "vulnerable", "broken"), key=lambda status: counts.get(status, 0))
    return {"secure": GREEN, "vulnerable": RED, "broken": GREY}[best] if counts.get(best) else GREY


def _note(node: Mapping[str, Any], flawed: set[int]) -> str:
    counts = {name: number for name, number in node["counts"].items() if number}
    words = [f"{number} {name}" for name, number in sorted(counts.items())]
    if node["id"] in flawed:
        words.insert(0, "before the fix")
    if proof(node):
        words.insert(0, f"proven by {proof(node)}: the flaw is here")
    if node["provenance"]:
        words.append("next: " + ", ".join(node["provenance"]))
    return " · ".join(words)


def draw_tree(tree: TreeData, label: str) -> str:
    """The tree of one scenario. Golden path green, proven flaws and what a real fix replaced red; beside each node what was judged below it."""
    golden = golden_ids(tree)
    flawed = flawed_ids(tree, golden)
    parts, y = [], 44
    for node in _shown(tree, golden):
        x = 12 + INDENT * min(node["depth"] - 1, 8)
        colour = _colour(node, golden, flawed)
        text = " ".join(node["segment"].split())
        text = text if len(text) <= 74 else text[:73] + "…"
        weight = 2.5 if node["id"] in golden else 1.2
        parts.append(
            f'<g><title>{escape(xml_clean(node["segment"]))}</title><rect x="{x}" y="{y}" width="{BOX}" height="{ROW - 6}" rx="5" fill="{colour}" fill-opacity="0.13" '
            f'stroke="{colour}" stroke-width="{weight}"/><text x="{x + 8}" y="{y + 15}" font-family="monospace" font-size="12" fill="currentColor">{escape(xml_clean(text))}'
            f'</text><text x="{x + BOX + 10}" y="{y + 15}" font-family="sans-serif" font-size="11" fill="{colour}">{escape(xml_clean(_note(node, flawed)))}</text></g>'
        )
        y += ROW
    head = f'<text x="12" y="26" font-family="sans-serif" font-size="15" font-weight="bold" fill="currentColor">{escape(label)}</text>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y + 8}" role="img" aria-label="{escape(label)}">{head}{"".join(parts)}</svg>'
