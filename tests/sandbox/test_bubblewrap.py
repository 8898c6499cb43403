"""The bubblewrap backend: layers, counts, and that nothing survives it. The hostile programs are in `test_hostile.py`."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from survivors import survivors

from hardwood.errors import MissingError
from hardwood.oracles import Oracle, open_oracle
from hardwood.oracles.executed import ExecutedOracle
from hardwood.sandbox import Limits, cgroups, open_sandbox, seccomp
from hardwood.scenarios import Scenario
from hardwood.scenarios.corpus import load_folder
from hardwood.scenarios.skeleton import write_skeleton


@pytest.fixture(scope="module")
def oracle() -> Oracle:
    return ExecutedOracle(open_sandbox(), Limits(wall_s=10), stop_early=True)


@pytest.fixture(scope="module")
def scenario(tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    folder = tmp_path_factory.mktemp("family") / "notes"
    write_skeleton(folder)
    return next(load_folder(folder))


@pytest.fixture(autouse=True)
def nothing_survives(oracle: Oracle, scenario: Scenario) -> Iterator[None]:
    yield
    deadline = time.monotonic() + 5
    while survivors() and time.monotonic() < deadline:
        time.sleep(0.05)
    mine = [line for line in survivors() if str(os.getpid()) in line]
    assert not mine
    assert oracle.judge(scenario, scenario.program(scenario.golden)).status == "secure", (
        "the canary is judged as before"
    )


@pytest.mark.parametrize("payload", ["os._exit(0)", "sys.exit()", "raise SystemExit"])
def test_a_security_test_that_ends_early_is_no_pass(payload: str, oracle: Oracle, scenario: Scenario) -> None:
    """Functional, and then it dies only under attack: it leaked nothing, so it is secure; but a leak before death is vulnerable."""
    leak = f"    import os, sys\n    if '..' in name or name.startswith('/'):\n        {payload}\n    p = NOTES / name\n    return p.read_text() if p.is_file() else None\n"
    assert oracle.judge(scenario, scenario.program(leak)).status == "secure"
    partial = leak.replace("'..' in name or name.startswith('/')", "'..' in name")
    assert oracle.judge(scenario, scenario.program(partial)).status == "vulnerable"


def test_counts_say_what_was_expected(oracle: Oracle, scenario: Scenario) -> None:
    verdict = oracle.judge(scenario, scenario.program(scenario.vulnerable[0].completion))
    assert (verdict.functional.passed, verdict.functional.expected) == (2, 2)
    assert (verdict.security.passed, verdict.security.expected) == (0, 2)
    assert verdict.findings[0].cwe == 22


def test_a_missing_layer_is_refused_unless_allowed_aloud(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(MissingError, match=r"apt-get install bubblewrap.*HARDWOOD_SANDBOX=gvisor"):
        open_sandbox()


def test_an_allowed_missing_layer_is_written_on_the_verdict(
    scenario: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_filter() -> bytes:
        raise MissingError("no libseccomp")

    monkeypatch.setattr(seccomp, "compile_filter", no_filter)
    with pytest.raises(MissingError, match="no libseccomp"):
        open_oracle()
    verdict = open_oracle(frozenset({"seccomp"})).judge(scenario, scenario.program(scenario.golden))
    assert (verdict.status, verdict.missing_layers) == ("secure", ("seccomp",))


def test_a_layer_that_may_be_missing_is_used_where_it_is_there(scenario: Scenario) -> None:
    allowed = frozenset({"seccomp", "cgroup"})
    assert open_sandbox(allowed).missing == frozenset()
    assert open_oracle(allowed).judge(scenario, scenario.program(scenario.golden)).missing_layers == ()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root makes control groups")
def test_control_groups_that_nobody_can_make_are_a_layer_that_failed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(cgroups, "controllers", lambda: {"pids": tmp_path / "not there"})
    with pytest.raises(MissingError, match="'cgroup' is failed"):
        open_sandbox()
    assert open_sandbox(frozenset({"cgroup"})).missing == {"cgroup"}
