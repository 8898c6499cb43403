"""Static analysers behind one protocol, one a file. What they say is a *flag*, never proof: verdicts made of it are marked `static`."""

from __future__ import annotations

from hardwood.errors import UsageError
from hardwood.oracles.analysers.base import Analyser, Flag, scan

__all__ = ["ANALYSERS", "Analyser", "Flag", "open_analyser", "scan"]

ANALYSERS = ("bandit", "semgrep:RULES")


def open_analyser(name: str) -> Analyser:
    """`bandit`, or `semgrep:RULES` with the caller's own rules. Raises UsageError for another name, MissingError without the tool."""
    kind, _, argument = name.partition(":")
    if kind == "bandit" and not argument:
        from hardwood.oracles.analysers.bandit import Bandit

        return Bandit()
    if kind == "semgrep" and argument:
        from hardwood.oracles.analysers.semgrep import Semgrep

        return Semgrep(argument)
    raise UsageError.unknown("analyser", name, ANALYSERS)
