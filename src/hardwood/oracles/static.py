"""Verdicts from static analysis alone. They say so (`static`), and are never added up with executed ones.

A program is `broken` when it is empty, does not parse (Python; other languages are not looked at) or the analyser could not read it; `vulnerable` when what was written is flagged with the CWE of its scenario by a rule that does
not flag what was written in a secure reference, too (`sifting`); `error` when only such rules flag it: the analyser cannot tell; else `secure`, which here means no more than "not flagged".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hardwood.errors import OracleError
from hardwood.oracles.analysers import Analyser, Flag, scan
from hardwood.oracles.analysers.base import UNREAD
from hardwood.oracles.parsing import parses
from hardwood.oracles.sifting import Scanned, sift
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
        references = [(s, s.reference_program(r)) for s in {s.id: s for s, _ in jobs}.values() for r in s.secure]
        try:
            flags = scan(self._analyser, [(s.language, text) for s, text in [*jobs, *references]])
        except OracleError as error:
            return [static_verdict(s, "error", [], str(error), self.name, self.version) for s, _ in jobs]
        secure: dict[str, list[Scanned]] = {}
        for (scenario, text), found in zip(references, flags[len(jobs) :], strict=True):
            secure.setdefault(scenario.id, []).append((text, found))
        return [
            self._one(scenario, text, found, secure.get(scenario.id, []))
            for (scenario, text), found in zip(jobs, flags, strict=False)
        ]

    def _one(self, scenario: Scenario, text: str, found: list[Flag], secure: list[Scanned]) -> Verdict:
        sifted = sift(scenario, (text, found), secure)
        unread = [flag for flag in found if flag.rule == UNREAD]
        verdict = by_flags(scenario, text, [*unread, *sifted.telling], self.name, self.version)
        mine = [flag for flag in sifted.shared if flag.cwe == scenario.cwe]
        if verdict.status != "secure" or not mine:
            return verdict
        return static_verdict(
            scenario, "error", [], f"cannot tell: {_said(mine)}, and so is a secure reference", self.name, self.version
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
    if mine:
        return static_verdict(scenario, "vulnerable", mine, _said(mine), name, version)
    others = ", ".join(sorted({f"{flag.rule} (CWE-{flag.cwe or '?'})" for flag in flags}))
    reason = f"not flagged as CWE-{scenario.cwe}, but by {others}"[:500] if others else "not flagged"
    return static_verdict(scenario, "secure", [], reason, name, version)


def _said(flags: Sequence[Flag]) -> str:
    """Each rule once, with the first of its lines."""
    first = {flag.rule: flag for flag in reversed(flags)}
    where = {rule: f" on line {flag.line}" if flag.line else "" for rule, flag in first.items()}
    return f"flagged by {', '.join(f'{rule}{where[rule]}' for rule in sorted(first))}"[:500]


def static_verdict(
    scenario: Scenario, status: Status, flags: Sequence[Flag], reason: str, name: str, version: str
) -> Verdict:
    """A verdict that no test stands behind."""
    nothing = Count(0, 0)
    findings = tuple(Finding(flag.cwe, flag.line, f"{flag.rule}: {flag.message}"[:500], name) for flag in flags)
    return Verdict(scenario.id, status, nothing, nothing, findings, name, version, 0.0, reason, static=True)
