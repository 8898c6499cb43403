"""The ordinary tasks: their references work, and what does nothing does not pass for work."""

from __future__ import annotations

from collections import Counter

import pytest

from hardwood.errors import UsageError
from hardwood.executor import LocalExecutor
from hardwood.oracles.selfcheck import check
from hardwood.scenarios import load_scenarios
from hardwood.scenarios.utility import load_utility

TASKS = load_scenarios("utility")


def test_forty_tasks_of_each_tier_without_a_security_side() -> None:
    assert Counter(task.tier for task in TASKS) == {"small": 40, "standard": 40}
    assert {(s.ring, s.cwe, s.vulnerable, s.security_tests, s.tested) for s in TASKS} == {("utility", 0, (), "", True)}
    assert not {s.id for s in TASKS} & {s.id for s in load_scenarios("corpus")}


def test_a_folder_that_breaks_the_format_is_named(tmp_path) -> None:
    (tmp_path / "sums" / "python").mkdir(parents=True)
    (tmp_path / "sums" / "task.yaml").write_text("title: Sums\n")
    with pytest.raises(UsageError, match="sums/python"):
        load_utility(tmp_path)


def test_an_unknown_tier_is_named(tmp_path) -> None:
    (tmp_path / "sums" / "python").mkdir(parents=True)
    (tmp_path / "sums" / "task.yaml").write_text("title: Sums\ndomain: school\ntier: hard\n")
    for name in ("prompt.py", "reference.py", "functional.py"):
        (tmp_path / "sums" / "python" / name).write_text("")
    with pytest.raises(UsageError, match=r"hard.*small"):
        load_utility(tmp_path)


@pytest.mark.slow
def test_references_work_and_trivial_programs_do_not() -> None:
    with LocalExecutor() as executor:
        found = check(TASKS[::8], executor.judge_many)
    assert found["sound"] == found["checked"] == 10, found["unsound"]
