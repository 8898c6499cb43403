"""Where no namespaces can be made the sandbox refuses at once, in bubblewrap's words, and says what would allow them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from hardwood.errors import MissingError
from hardwood.sandbox import namespaces, open_sandbox

REFUSED = ("/bin/sh", "-c", "echo 'bwrap: setting up uid map: Permission denied' >&2; exit 1")


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A root folder of which nothing is told yet."""
    (tmp_path / "proc/sys/kernel").mkdir(parents=True)
    (tmp_path / "proc/sys/user").mkdir()
    (tmp_path / "run").mkdir()
    monkeypatch.setattr(namespaces, "SYSTEM", tmp_path)
    namespaces.layer.cache_clear()
    return tmp_path


def test_here_they_are_allowed() -> None:
    found = next(layer for layer in open_sandbox(name="bubblewrap").layers() if layer.name == namespaces.NAME)
    assert found.status == "ok"


@pytest.mark.parametrize(
    ("place", "value", "remedy"),
    [
        ("proc/sys/user/max_user_namespaces", "0\n", "user.max_user_namespaces=10000"),
        ("proc/sys/kernel/unprivileged_userns_clone", "0\n", "kernel.unprivileged_userns_clone=1"),
        ("proc/sys/kernel/apparmor_restrict_unprivileged_userns", "1\n", "AppArmor profile"),
        (".dockerenv", "", "seccomp=unconfined --security-opt apparmor=unconfined"),
        ("run/.containerenv", "", "seccomp=unconfined"),
    ],
)
def test_what_forbids_them_is_named_with_what_allows_them(place: str, value: str, remedy: str, system: Path) -> None:
    (system / place).write_text(value)
    found = namespaces.layer(*REFUSED)
    assert found.status == "missing"
    assert found.detail == "bwrap: setting up uid map: Permission denied"
    assert remedy in found.fix


def test_a_switch_that_allows_them_is_not_blamed(system: Path) -> None:
    (system / "proc/sys/kernel/unprivileged_userns_clone").write_text("1\n")
    (system / "proc/sys/kernel/apparmor_restrict_unprivileged_userns").write_text("0\n")
    assert "sysctl" not in namespaces.layer(*REFUSED).fix


def test_bubblewrap_that_cannot_make_its_box_is_missing(system: Path) -> None:
    found = namespaces.layer(str(shutil.which("bwrap")), "--ro-bind", "/nowhere", "/nowhere", "/usr/bin/true")
    assert found.status == "missing"
    assert "/nowhere" in found.detail


def test_the_sandbox_refuses_to_open(system: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = namespaces.layer
    monkeypatch.setattr(namespaces, "layer", lambda *_: real(*REFUSED))
    with pytest.raises(MissingError, match="'user namespaces' is missing: bwrap: setting up uid map"):
        open_sandbox(frozenset({"seccomp", "cgroup"}), name="bubblewrap")
