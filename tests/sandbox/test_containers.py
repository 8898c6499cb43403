"""The command line of a docker or podman box: all that is tested of that backend."""

from __future__ import annotations

import pytest

from hardwood.sandbox import Limits
from hardwood.sandbox.containers import ContainerSandbox


@pytest.mark.parametrize("program", ["docker", "podman"])
def test_the_command_line(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HARDWOOD_IMAGE", "judge:1")
    sandbox = ContainerSandbox(program, frozenset({program}))
    command = sandbox.command(
        "box-1", (("/somewhere/agent", "/agent"),), Limits(memory_mb=100, work_mb=10, processes=4)
    )
    text = " ".join(command)
    assert text.startswith(f"{program} run --rm --interactive --name box-1 ")
    for words in (
        "--network none", "--read-only", "--user 65534:65534", "--cap-drop ALL", "--security-opt no-new-privileges", "--pids-limit 20",
        "--memory 160m --memory-swap 160m", "--shm-size 10m", "--tmpfs /box:rw,exec,nosuid,nodev,size=10m,mode=1777", "--volume /somewhere/agent:/agent:ro",
        "--env HOME=/box",
    ):  # fmt: skip
        assert f" {words} " in text, words
    assert text.endswith("--entrypoint /usr/local/bin/python3 judge:1 -B -s -S -P /agent/start.py")
    assert sandbox.name == f"{program} judge:1"
    assert all("untested" in layer.detail for layer in sandbox.layers())
