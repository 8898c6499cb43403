"""Which sandbox is opened, and that verdicts say so."""

from __future__ import annotations

from importlib.metadata import EntryPoint, EntryPoints

import pytest

from hardwood import plugins
from hardwood.errors import MissingError, UsageError
from hardwood.executor import LocalExecutor
from hardwood.oracles.executed import VERSION, ExecutedOracle
from hardwood.sandbox import Layer, open_sandbox


class Own:
    """A sandbox of a plug-in."""

    name, python = "own", "/usr/bin/python3"

    def __init__(self, allow_missing: frozenset[str]) -> None:
        self.missing = allow_missing

    def layers(self) -> list[Layer]:
        return []


@pytest.fixture
def plugin(monkeypatch: pytest.MonkeyPatch) -> None:
    points = EntryPoints([EntryPoint("own", f"{__name__}:Own", "hardwood.sandboxes")])
    monkeypatch.setattr(plugins, "entry_points", lambda group: points.select(group=group))


def test_bubblewrap_unless_named_otherwise(monkeypatch: pytest.MonkeyPatch, plugin: None) -> None:
    monkeypatch.delenv("HARDWOOD_SANDBOX", raising=False)
    assert open_sandbox().name == "bubblewrap"
    monkeypatch.setenv("HARDWOOD_SANDBOX", "own")
    assert open_sandbox(frozenset({"seccomp"})).missing == {"seccomp"}
    assert open_sandbox(name="bubblewrap").name == "bubblewrap", "an argument goes before the environment"


def test_an_unknown_name_is_refused_with_the_allowed_ones(monkeypatch: pytest.MonkeyPatch, plugin: None) -> None:
    monkeypatch.setenv("HARDWOOD_SANDBOX", "gvizor")
    with pytest.raises(UsageError, match=r"Did you mean 'gvisor'.*Allowed: bubblewrap, docker, gvisor, own, podman"):
        open_sandbox()


@pytest.mark.parametrize(("name", "program"), [("gvisor", "runsc"), ("docker", "docker"), ("podman", "podman")])
def test_a_backend_that_is_not_there_says_what_to_install(
    name: str, program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(MissingError, match=f"no program `{program}` .*apt-get install"):
        open_sandbox(name=name)


def test_verdicts_and_their_cache_name_a_sandbox_that_is_not_the_default(
    monkeypatch: pytest.MonkeyPatch, plugin: None, tmp_path: object
) -> None:
    assert ExecutedOracle(open_sandbox(name="bubblewrap")).version == VERSION
    assert ExecutedOracle(open_sandbox(name="own")).version == f"{VERSION} in own"
    keys = []
    for name in ("bubblewrap", "own"):
        monkeypatch.setenv("HARDWOOD_SANDBOX", name)
        with LocalExecutor(1, cache=tmp_path) as executor:
            keys.append(executor._cache._judge)
    assert keys[0] != keys[1] and "own" in keys[1]
