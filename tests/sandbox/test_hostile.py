"""Every hostile program gets its verdict in the real sandbox; nothing survives, and a canary is judged as before."""

from __future__ import annotations

import time

import hostile
import pytest
from survivors import survivors

from hardwood.sandbox.languages import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_programs(language: str) -> None:
    seen = list(hostile.judge(language))
    assert len(seen) >= 15
    wrong = {case.name: (verdict.status, verdict.reason) for case, verdict, _ in seen if verdict.status != case.expect}
    assert not wrong
    assert {canary.status for _, _, canary in seen} == {"secure"}
    deadline = time.monotonic() + 5
    while survivors() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not survivors()


def test_there_are_at_least_45_and_every_group() -> None:
    assert len(hostile.cases()) >= 45
    assert {case.group for case in hostile.cases()} == set(hostile.GROUPS)


def test_the_page_says_what_is_expected() -> None:
    assert hostile.PAGE.read_text() == hostile.table(hostile.expected())
