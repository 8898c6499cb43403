"""How local is what SFT learns from? The share of the learning signal of secure programs that falls where the flaw would emerge.

    python studies/local.py runs/main/trees/KEY/iteration_000                        # golden paths of a study's trees
    python studies/local.py 'tsp:../shared/data/tsp/sec-new-desc_annotated.json[most=100]' # the fixed side of real fixes

The signal of a token is 1 - p, with p what the untouched model gives it: half the absolute sum of the gradient of its NLL over the logits. A token is *at a node* where it
lies in a segment that differs from the vulnerable side (of a tree: in the golden segment of one of its pairs), and *changed* where it lies between what such a segment begins
and ends with like its vulnerable counterpart. A method learns from programs without any such segment too: shares are of all programs, and of those that have one.
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import takewhile
from pathlib import Path
from typing import Any

from hardwood.generation.policy import TokenLogprob
from hardwood.runs import Iteration, read_json
from hardwood.scenarios import Scenario, load_scenarios
from hardwood.tree import Tree, rows
from hardwood.tree.segments import segments_or_lines

Spans = list[tuple[int, int]]
"""Stretches of a program, in characters."""
LONGEST = 8_000
"""Characters of a program and what stands before it: a longer fix is left out, and counted. So is one with nothing before it."""


@dataclass(frozen=True)
class Golden:
    """A secure program, its segments that differ from the vulnerable side, and what of these differs."""

    prompt: str
    text: str
    at_nodes: Spans
    changed: Spans


def of_tree(tree: Tree, own: int) -> Iterator[Golden]:
    """The golden paths of a tree: at most `own` of the model's own where it has some, else its references."""
    found = rows(tree, own_golden=own)
    pairs = [row for row in found if row["kind"] == "pair"]
    for row in found:
        if row["kind"] == "golden":
            here = [p for p in pairs if row["golden"].startswith(p["prefix"] + p["golden"])]
            parts = [_parts(len(p["prefix"]), p["golden"], p["losing"]) for p in here]
            yield Golden(row["prompt"], row["golden"].rstrip(), *_both(parts))


def of_fix(fix: Scenario) -> Golden:
    """The fixed side of a real fix."""
    after, before = (
        segments_or_lines(fix.prompt, side[0].completion, fix.language) for side in (fix.secure, fix.vulnerable)
    )
    starts = [len("".join(after[:place])) for place in range(len(after) + 1)]
    parts = [
        _parts(starts[a], "".join(after[a:b]), "".join(before[c:d]))
        for kind, c, d, a, b in SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
        if kind in ("replace", "insert")
    ]
    return Golden(fix.prompt, "".join(after), *_both(parts))


def _parts(start: int, golden: str, losing: str) -> tuple[tuple[int, int], tuple[int, int]]:
    """A segment that begins at `start`, and it without what it begins and ends with like the losing one."""
    same = _alike(golden, losing)
    end = _alike(golden[same:][::-1], losing[same:][::-1])
    return (start, start + len(golden)), (start + same, start + len(golden) - end)


def _alike(a: str, b: str) -> int:
    """Characters with which both begin."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))


def _both(parts: Sequence[tuple[tuple[int, int], tuple[int, int]]]) -> tuple[Spans, Spans]:
    return [whole for whole, _ in parts], [changed for _, changed in parts]


def signal(scored: Iterable[tuple[Golden, Sequence[TokenLogprob]]]) -> dict[str, dict[str, float]]:
    """Tokens, signal and NLL (nats) of golden programs: in all, at nodes, and of what changed there."""
    totals = {where: {"tokens": 0, "signal": 0.0, "nll": 0.0} for where in ("all", "at_nodes", "changed")}
    for golden, tokens in scored:
        spans = {"at_nodes": golden.at_nodes, "changed": golden.changed}
        for token in tokens:
            within = [name for name, some in spans.items() if any(a < token.end and token.start < b for a, b in some)]
            for where in ("all", *within):
                totals[where]["tokens"] += 1
                totals[where]["signal"] += 1 - math.exp(token.logprob)
                totals[where]["nll"] -= token.logprob
    return totals


def programs(source: str) -> dict[str, list[Golden]]:
    """By kind. `source`: an iteration's folder, or a selection of real fixes."""
    if not Path(source).is_dir():
        return {source.partition(":")[0]: [of_fix(fix) for fix in load_scenarios(source)]}
    trees = [Tree.from_json(read_json(path)) for path in Iteration(Path(source)).trees()]
    kinds = {"own golden paths": 3, "references": 0}
    return {name: [golden for tree in trees for golden in of_tree(tree, own)] for name, own in kinds.items()}


def measure(source: str, model: str) -> dict[str, dict[str, Any]]:
    from hardwood.generation.transformers_backend import TransformersPolicy

    policy, found = TransformersPolicy.load(model), {}
    for name, kind in programs(source).items():
        fitting = [golden for golden in kind if golden.prompt and len(golden.prompt + golden.text) <= LONGEST]
        scored = list(zip(fitting, policy.logprobs([(g.prompt, g.text) for g in fitting]), strict=True))
        with_node = [(golden, tokens) for golden, tokens in scored if golden.at_nodes]
        for what, some in ((name, scored), (f"{name}, with a node", with_node)):
            found[what] = {"programs": len(some), "left_out": len(kind) - len(fitting), **signal(some)}
    return found


def shares(of: dict[str, Any]) -> list[str]:
    whole, node = of["all"], of["at_nodes"]
    parts = [f"{100 * of[where][what] / whole[what]:.0f} %" for where in ("at_nodes", "changed") for what in ("tokens", "signal")]  # fmt: skip
    elsewhere = (whole["nll"] - node["nll"]) / (whole["tokens"] - node["tokens"])
    return [
        f"{whole['tokens'] / of['programs']:.0f}",
        *parts,
        f"{node['nll'] / node['tokens']:.2f}",
        f"{elsewhere:.2f}",
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", help="folder of a run's iteration, or a selection of real fixes")
    parser.add_argument("--model", default="qwen2.5-coder-0.5b")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    found = measure(asked.source, asked.model)
    if asked.json:
        print(json.dumps(found, indent=1))
        return
    print("| | programs | left out | tokens a program | tokens at nodes | signal there | tokens changed | signal there | NLL a token: at nodes | elsewhere |")  # fmt: skip
    print("|---|---|---|---|---|---|---|---|---|---|")
    for name, of in found.items():
        print(f"| {name} | {of['programs']} | {of['left_out']} | {' | '.join(shares(of))} |")


if __name__ == "__main__":
    main()
