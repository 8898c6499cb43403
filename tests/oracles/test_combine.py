"""Several oracles on one program, stated case by case."""

from __future__ import annotations

import itertools

import pytest

from hardwood.errors import UsageError
from hardwood.oracles.combine import MODES, Mode, combine, parse_combination
from hardwood.oracles.verdict import Count, Finding, Status, Verdict


def verdict(status: Status, oracle: str = "a", static: bool = False) -> Verdict:
    findings = (Finding(89, 1, oracle, oracle),) if status == "vulnerable" else ()
    return Verdict("s", status, Count(1, 1), Count(1, 1), findings, oracle, "1", 1.0, "", static=static)


@pytest.mark.parametrize(
    ("mode", "statuses", "expected"),
    [
        ("any", ("secure", "vulnerable"), "vulnerable"),
        ("any", ("secure", "secure"), "secure"),
        ("any", ("vulnerable", "error"), "vulnerable"),
        ("any", ("secure", "error"), "error"),
        ("all", ("secure", "vulnerable"), "secure"),
        ("all", ("vulnerable", "vulnerable"), "vulnerable"),
        ("all", ("vulnerable", "error"), "error"),
        ("all", ("secure", "error"), "secure"),
        ("first", ("error", "vulnerable"), "vulnerable"),
        ("first", ("secure", "vulnerable"), "secure"),
        ("first", ("error", "error"), "error"),
        ("any", ("broken", "vulnerable"), "broken"),
        ("all", ("secure", "broken"), "broken"),
    ],
)
def test_modes(mode: Mode, statuses: tuple[Status, Status], expected: Status) -> None:
    both = [verdict(status, name) for status, name in zip(statuses, "ab", strict=True)]
    assert combine(mode, both).status == expected
    if mode != "first":
        assert combine(mode, both[::-1]).status == expected, "order decides nothing"


def test_a_status_that_only_an_analyser_stands_behind_is_static() -> None:
    executed, flagged = verdict("secure"), verdict("vulnerable", "bandit", static=True)
    assert combine("any", [executed, flagged]).static
    assert not combine("any", [executed, verdict("secure", "bandit", static=True)]).static
    assert not combine("all", [executed, flagged]).static
    assert combine("first", [verdict("error"), flagged]).static


def test_findings_and_names_are_kept() -> None:
    one = combine("any", [verdict("vulnerable", "a"), verdict("vulnerable", "b")])
    assert [finding.oracle for finding in one.findings] == ["a", "b"]
    assert (one.oracle, one.version, one.duration_s) == ("any(a,b)", "1,1", 2.0)


def test_an_error_never_becomes_secure_by_any() -> None:
    statuses: tuple[Status, ...] = ("secure", "vulnerable", "broken", "error")
    for pair in itertools.product(statuses, repeat=2):
        if "error" in pair:
            assert combine("any", [verdict(status) for status in pair]).status != "secure"


@pytest.mark.parametrize("mode", MODES)
def test_secure_is_said_only_where_one_of_them_says_it(mode: Mode) -> None:
    """An `error` acquits nobody: `secure` beside one is the word of another oracle."""
    statuses: tuple[Status, ...] = ("secure", "vulnerable", "broken", "error")
    for pair in itertools.product(statuses, repeat=2):
        if combine(mode, [verdict(status) for status in pair]).status == "secure":
            assert "secure" in pair


def test_names() -> None:
    assert parse_combination("tests") is None
    assert parse_combination("any(tests, semgrep:rules)") == ("any", ["tests", "semgrep:rules"])
    for wrong, message in (("any(tests)", "fewer than two"), ("some(tests,bandit)", "Allowed: all, any, first")):
        with pytest.raises(UsageError, match=message):
            parse_combination(wrong)
