from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hardwood.executor import LocalExecutor
from hardwood.oracles import Count, Verdict
from hardwood.oracles.cache import VerdictCache
from hardwood.scenarios import Scenario

ONE = Count(1, 1)


def verdict(status: str = "secure") -> Verdict:
    return Verdict("s", status, ONE, ONE, oracle="tests", version="2")


def test_a_verdict_comes_back_for_the_same_content_alone(tmp_path: Path, notes: Scenario) -> None:
    cache = VerdictCache(tmp_path, "tests 2")
    cache.put(notes, "x", verdict())
    assert cache.get(replace(notes, id="other"), "x") == replace(verdict(), scenario="other")
    assert cache.get(notes, "y") is None
    assert cache.get(replace(notes, security_tests=notes.security_tests + "\n"), "x") is None
    assert VerdictCache(tmp_path, "tests 3").get(notes, "x") is None
    for change in ({"suite": "def test_f(): ...\n"}, {"stem": "cwe_022_0"}):
        assert cache.get(replace(notes, **change), "x") is None, change


def test_an_error_is_not_kept_and_a_damaged_file_is_judged_again(tmp_path: Path, notes: Scenario) -> None:
    cache = VerdictCache(tmp_path, "tests 2")
    cache.put(notes, "x", verdict("error"))
    assert cache.get(notes, "x") is None
    cache.put(notes, "x", verdict())
    (path,) = tmp_path.glob("*/*.json")
    path.write_text(path.read_text()[:20])
    assert cache.get(notes, "x") is None


@pytest.mark.slow
def test_the_second_executor_runs_nothing(tmp_path: Path, notes: Scenario) -> None:
    jobs = [(notes, notes.program(reference.completion)) for reference in (*notes.secure, *notes.vulnerable)]
    with LocalExecutor(1, cache=tmp_path) as executor:
        first = list(executor.judge_many(jobs))
    assert len(list(tmp_path.glob("*/*.json"))) == len(jobs)
    with LocalExecutor(1, cache=tmp_path) as executor:
        assert list(executor.judge_many(jobs)) == first
        assert executor._cache.hits == len(jobs)
