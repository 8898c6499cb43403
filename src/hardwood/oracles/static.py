"""Verdicts from static analysis alone. They say so (`static`), and are never added up with executed ones.

A program is `broken` when it does not parse (Python; other languages are not looked at), `vulnerable` when an analyser flags it with the CWE of its scenario by a rule that does not flag
the secure reference too, else `secure`, which here means no more than "not flagged".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hardwood.errors import OracleError
from hardwood.oracles.analysers import Analyser, Flag, scan
from hardwood.oracles.parsing import parses
from hardwood.oracles.verdict import Count, Finding, Status, Verdict
from hardwood.scenarios import Scenario


class StaticOracle:
    """One analyser as an oracle. Programs are judged in batches: the tool's start-up is paid once."""

    def __init__(self, analyser: Analyser) -> None:
        self._analyser, self.name, self.version = analyser, analyser.name, analyser.version

    def judge(self, scenario: Scenario, program: str) -> Verdict:
        return next(self.judge_many([(scenario, program)]))

    def judge_many(self, jobs: Sequence[tuple[Scenario, str]]) -> Iterator[Verdict]:
        """Verdicts in order; all are `error` when the tool failed."""
        scenarios = list({scenario.id: scenario for scenario, _ in jobs}.values())
        references = [(s.language, s.program(s.golden)) for s in scenarios if s.secure]
        try:
            flags = scan(self._analyser, [(scenario.language, text) for scenario, text in jobs] + references)
        except OracleError as error:
            yield from (
                static_verdict(scenario, "error", [], str(error), self.name, self.version) for scenario, _ in jobs
            )
            return
        innocent = {
            s.id: {flag.rule for flag in found}
            for s, found in zip((s for s in scenarios if s.secure), flags[len(jobs) :], strict=True)
        }
        for (scenario, text), found in zip(jobs, flags, strict=False):
            yield self._one(scenario, text, found, innocent.get(scenario.id, set()))

    def _one(self, scenario: Scenario, text: str, found: list[Flag], innocent: set[str]) -> Verdict:
        return by_flags(scenario, text, [flag for flag in found if flag.rule not in innocent], self.name, self.version)


def by_flags(scenario: Scenario, text: str, flags: Sequence[Flag], name: str, version: str) -> Verdict:
    """The static verdict on a program that was flagged so: only flags with the CWE of the scenario count."""
    if not parses(text, scenario.language):
        return static_verdict(scenario, "broken", [], "does not parse", name, version)
    mine = [flag for flag in flags if flag.cwe == scenario.cwe]
    status: Status = "vulnerable" if mine else "secure"
    return static_verdict(scenario, status, mine, "" if mine else "not flagged", name, version)


def static_verdict(
    scenario: Scenario, status: Status, flags: Sequence[Flag], reason: str, name: str, version: str
) -> Verdict:
    """A verdict that no test stands behind."""
    nothing = Count(0, 0)
    findings = tuple(Finding(flag.cwe, flag.line, f"{flag.rule}: {flag.message}"[:500], name) for flag in flags)
    return Verdict(scenario.id, status, nothing, nothing, findings, name, version, 0.0, reason, static=True)
