"""A golden path as risk node identifiers see it, put together from the scenario, the opponent's scores and an analyser's flags."""

from __future__ import annotations

from collections.abc import Sequence

from hardwood.explorer.growth import Growth
from hardwood.explorer.risk_nodes.path import GoldenPath
from hardwood.generation.policy import TokenLogprob
from hardwood.oracles.analysers import open_analyser, scan
from hardwood.scenarios import Scenario
from hardwood.scenarios.annotations import Annotation


def golden_path(
    growth: Growth,
    tokens: Sequence[TokenLogprob],
    flagged: Sequence[Sequence[int]],
    notes: Sequence[Annotation],
    seed: int,
) -> GoldenPath:
    """`tokens`: the scored golden completion, empty where nobody asked for it."""
    scenario = growth.scenario
    starts, place = [], 0
    for piece in growth.golden:
        starts.append(place)
        place += len(piece)
    spans = list(zip(starts, [*starts[1:], place], strict=True)) if tokens else []
    inside = [[token for token in tokens if low <= token.start < high] for low, high in spans]
    return GoldenPath(
        segments=growth.golden,
        vulnerable=[growth.pieces(reference.completion) for reference in scenario.vulnerable],
        logprobs=[sum(token.logprob for token in part) for part in inside],
        language=scenario.language,
        entropies=[next((token.entropy or 0.0 for token in part), 0.0) for part in inside],
        prompt_lines=scenario.prompt.count("\n"),
        annotated=[note.line for note in scenario.annotations if note.line is not None],
        modelled=[note.line for note in notes if note.line is not None],
        flagged=flagged,
        seed=seed,
    )


def flagged_lines(analyser: str, scenarios: Sequence[Scenario]) -> list[list[list[int]]]:
    """For each scenario and each of its vulnerable references, the lines (from 0) flagged with the scenario's CWE; one scan for all.

    Nothing where no analyser is named. Raises UsageError where it is none.
    """
    if not analyser:
        return [[] for _ in scenarios]
    programs = [(s.language, s.reference_program(r)) for s in scenarios for r in s.vulnerable]
    found = iter(scan(open_analyser(analyser), programs))
    return [[[flag.line - 1 for flag in next(found) if flag.cwe == s.cwe] for _ in s.vulnerable] for s in scenarios]
