"""Static analysers behind one protocol, one a file. What they say is a *flag*, never proof: verdicts made of it are marked `static`."""

from __future__ import annotations

from pathlib import Path

from hardwood.errors import UsageError
from hardwood.oracles.analysers.base import Analyser, Flag, scan

__all__ = ["ANALYSERS", "Analyser", "Flag", "open_analyser", "scan"]

ANALYSERS = ("bandit", "semgrep:RULES", "tool:FILE.yaml")


def open_analyser(name: str) -> Analyser:
    """One of `ANALYSERS`. Raises UsageError for another name, MissingError without the tool."""
    kind, _, argument = name.partition(":")
    if kind == "bandit" and not argument:
        from hardwood.oracles.analysers.bandit import Bandit

        return Bandit()
    if kind == "semgrep" and argument:
        from hardwood.oracles.analysers.semgrep import Semgrep

        return Semgrep(argument)
    if kind == "tool" and argument:
        from hardwood.oracles.analysers.tool import SarifTool

        return SarifTool(Path(argument))
    raise UsageError.unknown("analyser", name, ANALYSERS)
