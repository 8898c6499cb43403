"""The status of a program does not hang on the order in which its tests run, and words that no file can hold break nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hardwood.oracles import executed
from hardwood.oracles.executed import ExecutedOracle
from hardwood.runs import read_json, write_json
from hardwood.sandbox import Limits, open_sandbox
from hardwood.scenarios import Scenario
from hardwood.scenarios.corpus import load_folder
from hardwood.scenarios.skeleton import write_skeleton

FUNCTIONAL = "def test_twice(box):\n    assert box.call('double', 2) == 4\n\n\ndef test_thrice(box):\n    assert box.call('double', 3) == 6\n"
SECURITY = "def test_a(box):\n    assert box.call('double', -1) == -2\n\n\ndef test_b(box):\n    assert box.call('double', -2) == -4\n"
HANGS = "import time\n\n\ndef double(x):\n    if x < 0:\n        time.sleep(1000)\n    return 2 * x\n"


@pytest.fixture
def scenario(tmp_path: Path) -> Scenario:
    write_skeleton(tmp_path / "notes")
    found = next(load_folder(tmp_path / "notes"))
    return replace(found, prompt="", harness=None, functional_tests=FUNCTIONAL, security_tests=SECURITY)


@pytest.mark.parametrize("first", ["functional", "security"])
def test_a_program_that_hangs_under_attack_is_vulnerable_in_any_order(
    scenario: Scenario, monkeypatch: pytest.MonkeyPatch, first: str
) -> None:
    class Sorted:
        def shuffle(self, tests: list) -> None:
            tests.sort(key=lambda test: test.kind != first)

    monkeypatch.setattr(executed.random, "SystemRandom", Sorted)
    oracle = ExecutedOracle(open_sandbox(), Limits(wall_s=4.0))
    verdict = oracle.judge(scenario, HANGS)
    assert (verdict.status, verdict.functional.passed) == ("vulnerable", 2), verdict.reason
    assert oracle.judge(scenario, HANGS.replace("if x < 0", "if x > 0")).status == "broken"


def test_half_a_surrogate_pair_in_a_reason_can_be_written(scenario: Scenario, tmp_path: Path) -> None:
    program = "def double(x):\n    raise ValueError('bad name ' + b'caf\\xe9'.decode('utf-8', 'surrogateescape'))\n"
    verdict = ExecutedOracle(open_sandbox()).judge(scenario, program)
    assert verdict.status == "broken" and "bad name caf?" in verdict.reason
    write_json(tmp_path / "verdict.json", verdict.to_json())
    assert read_json(tmp_path / "verdict.json")["reason"] == verdict.reason


def test_a_nursery_that_dies_is_no_fault_of_the_candidates(scenario: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = open_sandbox()
    oracle = ExecutedOracle(sandbox)
    good = "def double(x):\n    return 2 * x\n"
    assert oracle.judge(scenario, good).status == "secure"
    one = ExecutedOracle._one

    def killing(self: ExecutedOracle, box: object, test: object) -> str | None:
        for nursery in sandbox._nurseries.values():  # type: ignore[attr-defined]
            nursery._process.kill()
            nursery._process.wait()
        return one(self, box, test)  # type: ignore[arg-type]

    monkeypatch.setattr(ExecutedOracle, "_one", killing)
    verdict = oracle.judge(scenario, good)
    assert verdict.status == "error" and "is gone" in verdict.reason


def test_words_of_a_program_are_no_report_of_a_sanitizer() -> None:
    from hardwood.oracles.box import Ran

    logged = "skipped line 3: runtime error: index out of range [5] with length 3\n"
    assert Ran("5\n", logged, 0, False, 0.0).ok
    assert not Ran("5\n", "candidate.c:11:19: runtime error: index 16 out of bounds\n", 0, False, 0.0).ok
    assert not Ran("5\n", "==20==ERROR: AddressSanitizer: heap-buffer-overflow\n", 0, False, 0.0).ok
