"""Trees as the TSP authors published them: branches at annotated lines, none of them judged, each one losing to the reference.

A scenario with tests (the corpus) has vulnerable references instead of annotations: branches grow where the secure one parts from them.

For the preset `paper` and for comparisons. What differs from the published code on purpose: a line that is not in the program, or stands there more than once, is
skipped (there it becomes a whole-program pair); branches that equal the golden segment, or one another, are dropped (`docs/paper.md`).
"""

from __future__ import annotations

from collections.abc import Sequence

from hardwood.explorer.config import ExplorerConfig
from hardwood.explorer.growth import new_tree, request
from hardwood.explorer.judging import nobody_answers, not_replied
from hardwood.explorer.risk_nodes.diff import diff
from hardwood.explorer.risk_nodes.path import GoldenPath
from hardwood.generation.format import Format
from hardwood.generation.policy import Policy, Request
from hardwood.oracles import Verdict
from hardwood.scenarios import Scenario
from hardwood.tree.model import Completion, Tree
from hardwood.tree.segments import line_segments, normalize


class UnjudgedExplorer:
    """Grows trees with one policy; asks nobody what a branch is worth."""

    def __init__(
        self, policy: Policy, form: Format, config: ExplorerConfig, *, iteration: int = 0, seed: int = 0
    ) -> None:
        self.policy, self.form, self.config, self.iteration, self.seed = policy, form, config, iteration, seed
        self.errors: list[Verdict] = []
        """Samples that never came."""
        self.unannotated = 0

    def grow(self, scenarios: Sequence[Scenario]) -> list[Tree]:
        """One tree a scenario; one without a usable node has no branch. Raises OracleError when no sample came at all."""
        trees = [self._start(scenario) for scenario in scenarios]
        asks = [
            (tree, scenario, at) for tree, scenario in zip(trees, scenarios, strict=True) for at in _nodes(scenario)
        ]
        requests = [self._request(tree, scenario, at) for tree, scenario, at in asks]
        found = self.policy.sample(requests) if requests else []
        missing = [
            v for (_, scenario, _), samples in zip(asks, found, strict=True) for v in not_replied(scenario, samples)
        ]
        if requests and len(missing) == sum(map(len, found)):
            raise nobody_answers(missing)
        self.errors += missing
        for (tree, scenario, at), samples in zip(asks, found, strict=True):
            given = line_segments(scenario.golden)[:at]
            for sample in samples:
                if sample.finish != "error":
                    self._add(tree, scenario, given, sample.text)
        return trees

    def _start(self, scenario: Scenario) -> Tree:
        tree = new_tree(self.form, scenario, self.iteration)
        tree.add(Completion(scenario.golden, "unjudged", "reference"), line_segments(scenario.golden))
        return tree

    def _request(self, tree: Tree, scenario: Scenario, at: int) -> Request:
        prefix = "".join(line_segments(scenario.golden)[:at])
        return request(tree, prefix, self.config.node_samples, self.config, self.form, self.seed, stage=1)

    @staticmethod
    def _add(tree: Tree, scenario: Scenario, given: list[str], text: str) -> None:
        """Adds a branch, unless its first segment is the golden one or that of an earlier branch: the same choice, twice."""
        pieces = line_segments(text)
        node = tree.find(given)
        if pieces and node is not None and normalize(pieces[0], scenario.language) not in node.children:
            tree.add(Completion("".join(given) + text, "unjudged", "node", len(given)), [*given, *pieces])


def _nodes(scenario: Scenario) -> list[int]:
    """Indices of the annotated lines in the golden completion, in order, each once; of a scenario with tests those where vulnerable references part from it."""
    golden, *vulnerable = (line_segments(r.completion) for r in (scenario.secure[0], *scenario.vulnerable))
    path = GoldenPath(golden, vulnerable, language=scenario.language, prompt_lines=scenario.prompt.count("\n"))
    if scenario.tested:
        return sorted(diff(path))
    return list(path.at_lines(sorted({note.line for note in scenario.annotations if note.line is not None})))
