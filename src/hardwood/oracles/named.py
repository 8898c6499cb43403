"""Oracles by the names that people write: `tests`, an analyser, `sarif:FILE`, a plug-in, or several of them combined."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from hardwood.errors import UsageError
from hardwood.oracles.analysers import ANALYSERS, open_analyser
from hardwood.oracles.combine import MODES, combine, parse_combination
from hardwood.oracles.report import ReportOracle
from hardwood.oracles.static import StaticOracle
from hardwood.oracles.verdict import Verdict
from hardwood.plugins import load_plugin, plugin_names
from hardwood.scenarios import Scenario

Jobs = Sequence[tuple[Scenario, str]]
GROUP = "hardwood.oracles"


def judge_by(
    name: str, jobs: Jobs, files: Sequence[str | None], execute: Callable[[Jobs], Iterable[Verdict]]
) -> list[Verdict]:
    """Verdicts of (scenario, program) in order. `files` are the names of the programs' files where they have one; `execute` runs tests.

    Raises UsageError for a name that is none, MissingError for a tool that is not there.
    """
    combination = parse_combination(name)
    if combination is not None:
        mode, names = combination
        columns = [judge_by(each, jobs, files, execute) for each in names]
        return [combine(mode, row) for row in zip(*columns, strict=True)]
    kind, _, argument = name.partition(":")
    if name == "tests":
        return list(execute(jobs))
    if kind == "sarif" and argument:
        return ReportOracle(Path(argument)).judge_many(jobs, files)
    if kind in {known.partition(":")[0] for known in ANALYSERS}:
        return list(StaticOracle(open_analyser(name)).judge_many(jobs))
    if kind in plugin_names(GROUP):
        oracle = load_plugin(GROUP, kind)(argument)
        return [oracle.judge(scenario, program) for scenario, program in jobs]
    if name == "labels":
        raise UsageError(
            "the oracle labels is for published outputs (rows with id, generation and codeql); these are samples of scenarios: tests judges them"
        )
    modes = (f"{mode}(A,B)" for mode in MODES)
    raise UsageError.unknown("oracle", name, ("tests", *ANALYSERS, "sarif:FILE", *plugin_names(GROUP), *modes))
