"""Repairs of the model's own vulnerable programs, by graft (`tree.graft`): verdicts only, no token is generated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hardwood.explorer.config import ExplorerConfig
from hardwood.explorer.growth import Growth
from hardwood.explorer.judging import Judging
from hardwood.tree.graft import grafts, parting
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
        if judging.status(patient.growth.scenario, text) == "secure":
            add_repair(patient.growth, patient.own, text)
            return True
    return not patient.candidates


def add_repair(growth: Growth, own: str, text: str, origin: str = "graft") -> None:
    """Adds `text`, which is secure, as a repair of the vulnerable program `own`."""
    mine, pieces = growth.pieces(own), growth.pieces(text)
    place = parting(mine, pieces, growth.scenario.language)
    growth.tree.repair(mine, Completion(text, "secure", origin, 0 if place is None else place + 1, own), pieces)
