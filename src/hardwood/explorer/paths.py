"""A golden path as risk node identifiers see it, put together from the scenario, the opponent's scores and an analyser's flags."""

from __future__ import annotations

from collections.abc import Sequence

from hardwood.errors import UsageError
from hardwood.explorer.growth import Growth, Line
from hardwood.explorer.risk_nodes.path import GoldenPath
from hardwood.generation.policy import TokenLogprob
from hardwood.oracles.analysers import open_analyser, scan
from hardwood.scenarios import Scenario
from hardwood.tree.model import SAMPLED


def golden_path(
    growth: Growth,
    line: Line,
    tokens: Sequence[TokenLogprob],
    seed: int,
) -> GoldenPath:
    """`tokens`: the scored line, empty where nobody asked for it."""
    scenario, first = growth.scenario, line is growth.lines[0]
    vulnerable = [reference.completion for reference in scenario.vulnerable]
    if not first:
        vulnerable += [completion.text for completion, _ in growth.tree.with_status("vulnerable", SAMPLED)]
    starts, place = [], 0
    for piece in line.pieces:
        starts.append(place)
        place += len(piece)
    spans = list(zip(starts, [*starts[1:], place], strict=True)) if tokens else []
    inside = [[token for token in tokens if low <= token.start < high] for low, high in spans]
    return GoldenPath(
        segments=line.pieces,
        vulnerable=[growth.pieces(text) for text in vulnerable],
        logprobs=[sum(token.logprob for token in part) for part in inside],
        language=scenario.language,
        entropies=[next((token.entropy or 0.0 for token in part), 0.0) for part in inside],
        prompt_lines=scenario.prompt.count("\n"),
        annotated=[note.line for note in scenario.annotations if first and note.line is not None],
        modelled=[note.line for note in growth.notes if first and note.line is not None],
        flagged=growth.flagged,
        seed=seed,
    )


def flagged_lines(analyser: str, scenarios: Sequence[Scenario]) -> list[list[list[int]]]:
    """For each scenario and each of its vulnerable references, the lines (from 0) flagged with the scenario's CWE; one scan for all.

    Raises UsageError where `analyser` is none, and for a language that it does not know.
    """
    programs = [(s.language, s.reference_program(r)) for s in scenarios for r in s.vulnerable]
    tool = open_analyser(analyser)
    for language, _ in programs:
        if language not in tool.canaries:
            raise UsageError.unknown(f"language of analyser {tool.name}", language, tool.canaries)
    found = iter(scan(tool, programs))
    return [[[flag.line - 1 for flag in next(found) if flag.cwe == s.cwe] for _ in s.vulnerable] for s in scenarios]
