"""Node preference accuracy: on real fixes, how often a model finds the fixed segment likelier than the vulnerable one, behind the same prefix (`docs/method.md`, "Measures").

Needs no generation and no tests. The prefix of a pair is computed once, and log-probabilities are divided by the tokens of their side.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

from hardwood.scenarios import Scenario
from hardwood.tree.segments import segments_or_lines


@dataclass(frozen=True)
class PreferenceAccuracy:
    """`right` of `pairs`. `same`: the fix changes nothing at a segment's beginning that tokens could show; `long`: more tokens than the limit; `first`: nothing stands before it."""

    right: int
    pairs: int
    same: int
    long: int
    first: int

    @property
    def value(self) -> float | None:
        return self.right / self.pairs if self.pairs else None


def by_dataset(fixes: Iterable[Scenario]) -> dict[str, list[Scenario]]:
    """Real fixes by where they come from, the first part of their name: sven, tsp."""
    found: dict[str, list[Scenario]] = {}
    for fix in fixes:
        found.setdefault(fix.id.partition("/")[0], []).append(fix)
    return found


def fix_rows(scenarios: Sequence[Scenario]) -> list[dict[str, Any]]:
    """One pair a fix, at the first segment where its two programs part; a fix whose programs do not part has none. Where there is no prompt, what stands before the pair is one."""
    return [row for scenario in scenarios if (row := _row(scenario)) is not None]


def _row(scenario: Scenario) -> dict[str, Any] | None:
    after, before = (
        segments_or_lines(scenario.prompt, references[0].completion, scenario.language)
        for references in (scenario.secure, scenario.vulnerable)
    )
    node = next((i for i, (fixed, flawed) in enumerate(zip(after, before, strict=False)) if fixed != flawed), None)
    if node is None:
        return None
    before_it = "".join(after[:node])
    prompt, prefix = (scenario.prompt, before_it) if scenario.prompt else (before_it, "")
    return {
        "scenario_id": scenario.id, "tree_id": scenario.id, "node_id": str(node), "kind": "pair", "prompt": prompt, "prefix": prefix,
        "golden": after[node], "losing": before[node], "golden_suffix": "", "losing_suffix": "", "weight": 1.0, "source": "fix",
    }  # fmt: skip


def preference_accuracy(
    model: Any, tokenizer: Any, scenarios: Sequence[Scenario], limit: int = 512
) -> PreferenceAccuracy:
    """How often `model` prefers the fix. Pairs of more than `limit` tokens, prompt included, are left out and counted, and so are those that a model cannot score: nothing stands before them."""
    import torch

    from hardwood.training.packing import Packer
    from hardwood.training.references import with_references

    packer = Packer(tokenizer)
    rows = fix_rows(scenarios)
    packed = [packer.pack([row]) for row in rows if row["prompt"]]
    fitting = [tree for tree in packed if len(tree) <= limit]
    shown = [tree for tree in fitting if len(tree.golden.node) and len(tree.losing.node)]
    device = next(model.parameters()).device
    known = with_references(model, shown, max(limit, 1), torch.device(device), nullcontext())
    right = sum(
        float(tree.reference_golden) / len(tree.golden.node) > float(tree.reference_losing) / len(tree.losing.node)
        for tree in known
    )
    same = len(scenarios) - len(rows) + len(fitting) - len(shown)
    return PreferenceAccuracy(right, len(shown), same, len(packed) - len(fitting), len(rows) - len(packed))
