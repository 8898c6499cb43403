"""Repairs of the model's own vulnerable programs, by graft (`tree.graft`): verdicts only, no token is generated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hardwood.explorer.config import ExplorerConfig
from hardwood.explorer.growth import Growth
from hardwood.explorer.judging import Judging
from hardwood.tree.forms import is_import
from hardwood.tree.graft import grafts, parting, without
from hardwood.tree.model import Completion

AT_ONCE = 4
"""Candidates of one program that are judged before the next are asked for: the first that is secure is taken."""


@dataclass
class _Patient:
    growth: Growth
    own: str
    candidates: list[str]


def graft(growths: Sequence[Growth], judging: Judging, config: ExplorerConfig) -> None:
    """Adds a repair of each vulnerable program, where one of its candidates is judged secure."""
    waiting = [patient for growth in growths for patient in _patients(growth, config)]
    while waiting:
        for patient in waiting:
            for text in patient.candidates[:AT_ONCE]:
                judging.ask(patient.growth.scenario, text)
        waiting = [patient for patient in waiting if not _mended(patient, judging)]


def _patients(growth: Growth, config: ExplorerConfig) -> list[_Patient]:
    scenario = growth.scenario
    vulnerable, secure = ([r.completion for r in group] for group in (scenario.vulnerable, scenario.secure))
    own = [completion.text for completion, _ in growth.tree.with_status("vulnerable", frozenset({"root"}))]
    return [
        _Patient(growth, text, grafts(scenario.prompt, text, vulnerable, secure, scenario.language, config.graft_tries))
        for text in own[: config.grafts]
    ]


def _mended(patient: _Patient, judging: Judging) -> bool:
    """Whether nothing is left to try: one of the candidates asked for is secure, and now in the tree, or none is left."""
    tried, patient.candidates = patient.candidates[:AT_ONCE], patient.candidates[AT_ONCE:]
    for text in tried:
        secure = judging.status(patient.growth.scenario, text) == "secure"
        if secure and not throws_away(patient.growth, judging, patient.own, text):
            add_repair(patient.growth, patient.own, text)
            return True
    return not patient.candidates


def throws_away(growth: Growth, judging: Judging, own: str, text: str) -> bool:
    """Whether a repair makes something pointless that stands before it: it is as secure without a segment that the program it mends needs.

    `code = random…` and then `code = secrets…` is no repair of the first line, nor is `return secrets…` behind a loop that built something from `random`: who blames the
    segment where they part blames the wrong one.
    """
    scenario, mine, pieces = growth.scenario, growth.pieces(own), growth.pieces(text)
    kept = next((i for i, (a, b) in enumerate(zip(mine, pieces, strict=False)) if a != b), min(len(mine), len(pieces)))
    less = [
        ("".join(old), "".join(mended))
        for i in range(kept)
        if not is_import(mine[i], scenario.language)  # what needed a module may go with it
        for old, mended in zip(*(without(whole, i, scenario.language) for whole in (mine, pieces)), strict=False)
    ]
    for _, mended in less:
        judging.ask(scenario, mended)
    pointless = [old for old, mended in less if judging.status(scenario, mended) == "secure"]
    return any(judging.status(scenario, old) == "broken" for old in pointless)


def add_repair(growth: Growth, own: str, text: str, origin: str = "graft") -> None:
    """Adds `text`, which is secure, as a repair of the vulnerable program `own`."""
    mine, pieces = growth.pieces(own), growth.pieces(text)
    place = parting(mine, pieces, growth.scenario.language)
    if place is not None and place >= len(pieces):  # nothing stands there any more
        place = None
    growth.tree.repair(mine, Completion(text, "secure", origin, 0 if place is None else place + 1, own), pieces)
