"""Verdicts from static analysis alone. They say so (`static`), and are never added up with executed ones.

A program is `broken` when it is empty, does not parse (Python; other languages are not looked at) or the analyser could not read it, `vulnerable` when an analyser flags it with the CWE of its scenario by a rule that does not flag
the secure reference too, else `secure`, which here means no more than "not flagged".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hardwood.errors import OracleError
from hardwood.oracles.analysers import Analyser, Flag, scan
from hardwood.oracles.analysers.base import UNREAD
from hardwood.oracles.parsing import parses
from hardwood.oracles.verdict import Count, Finding, Status, Verdict
from hardwood.scenarios import Scenario


class StaticOracle:
    """One analyser as an oracle. Programs are judged in batches, one a language: the tool's start-up is paid once for each."""

    def __init__(self, analyser: Analyser) -> None:
        self._analyser, self.name, self.version = analyser, analyser.name, analyser.version

    def judge(self, scenario: Scenario, program: str) -> Verdict:
        return next(self.judge_many([(scenario, program)]))

    def judge_many(self, jobs: Sequence[tuple[Scenario, str]]) -> Iterator[Verdict]:
        """Verdicts in order; those of a language are `error` when the tool failed there, or cannot be believed."""
        by_language: dict[str, list[tuple[Scenario, str]]] = {}
        for job in jobs:
            by_language.setdefault(job[0].language, []).append(job)
        verdicts = {language: iter(self._same_language(mine)) for language, mine in by_language.items()}
        for scenario, _ in jobs:
            yield next(verdicts[scenario.language])

    def _same_language(self, jobs: Sequence[tuple[Scenario, str]]) -> list[Verdict]:
        references = {s.id: (s.language, s.reference_program(s.secure[0])) for s, _ in jobs if s.secure}
        try:
            flags = scan(self._analyser, [(s.language, text) for s, text in jobs] + list(references.values()))
        except OracleError as error:
            return [static_verdict(s, "error", [], str(error), self.name, self.version) for s, _ in jobs]
        innocent = {
            name: {flag.rule for flag in found} for name, found in zip(references, flags[len(jobs) :], strict=True)
        }
        return [
            self._one(scenario, text, found, innocent.get(scenario.id, set()))
            for (scenario, text), found in zip(jobs, flags, strict=False)
        ]

    def _one(self, scenario: Scenario, text: str, found: list[Flag], innocent: set[str]) -> Verdict:
        return by_flags(
            scenario,
            text,
            [flag for flag in found if flag.rule == UNREAD or flag.rule not in innocent],
            self.name,
            self.version,
        )


def by_flags(scenario: Scenario, text: str, flags: Sequence[Flag], name: str, version: str) -> Verdict:
    """The static verdict on a program that was flagged so: only flags with the CWE of the scenario count."""
    if not text.strip():
        return static_verdict(scenario, "broken", [], "empty", name, version)
    if not parses(text, scenario.language):
        return static_verdict(scenario, "broken", [], "does not parse", name, version)
    if unread := [flag for flag in flags if flag.rule == UNREAD]:
        return static_verdict(scenario, "broken", [], unread[0].message, name, version)
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
