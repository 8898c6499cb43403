"""Whether this machine lets bubblewrap make namespaces, and what to do where it does not.

Kernels, distributions and container engines forbid them each in its own way, and what bubblewrap says ("Permission denied") tells them not apart.
So it is asked once, with the arguments of a real box and nothing in it, and what forbids it is looked up.
"""

from __future__ import annotations

import functools
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

from hardwood.sandbox.protocol import Layer
from hardwood.sandbox.staging import prepare

NAME = "user namespaces"
SYSTEM = Path("/")
"""Where `/proc/sys` and the marks of container engines are."""
TRIAL_S = 20.0
SWITCHES = {
    "user/max_user_namespaces": ("0", "sudo sysctl -w user.max_user_namespaces=10000"),
    "kernel/unprivileged_userns_clone": ("0", "sudo sysctl -w kernel.unprivileged_userns_clone=1"),
    "kernel/apparmor_restrict_unprivileged_userns": (
        "1",
        "give bwrap an AppArmor profile (docs/sandbox.md has it), or sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0",
    ),
}
"""Below `/proc/sys`: the value that forbids, and what allows."""
CONTAINERS = {
    ".dockerenv": "a container must be started with --security-opt seccomp=unconfined --security-opt apparmor=unconfined",
    "run/.containerenv": "a container must be started with --security-opt seccomp=unconfined",
}
"""What an engine leaves in a container, and what lifts its rules."""
AS_ROOT = "as root with --cap-add SYS_ADMIN too"


@functools.cache
def layer(*command: str) -> Layer:
    """The layer as found, by `command`: bubblewrap with its arguments and a program that does nothing."""
    try:
        complaint = _trial(command)
    except OSError as error:
        return Layer(NAME, "missing", f"bubblewrap does not start: {error}", "User 65534 must be able to run it")
    if not complaint:
        return Layer(NAME, "ok", "allowed")
    return Layer(NAME, "missing", complaint, "; ".join(_remedies()) or "allow user namespaces (docs/sandbox.md)")


def _trial(command: tuple[str, ...]) -> str:
    """What bubblewrap complains of; empty where it works. Raises OSError where it cannot be run."""
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", timeout=TRIAL_S, cwd="/",
            preexec_fn=prepare({}, [], None),
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        return f"bubblewrap does not end: {error}"
    except subprocess.SubprocessError:  # of `prepare`, which says no more: only root has something to prepare
        return "root here may not make a mount namespace: it lacks CAP_SYS_ADMIN"
    return "" if done.returncode == 0 else done.stderr.strip()[:300] or f"bubblewrap ended with {done.returncode}"


def _remedies() -> Iterator[str]:
    for switch, (forbids, remedy) in SWITCHES.items():
        path = SYSTEM / "proc" / "sys" / switch
        if path.exists() and path.read_text().strip() == forbids:
            yield remedy
    for mark, remedy in CONTAINERS.items():
        if (SYSTEM / mark).exists():
            yield f"{remedy}, {AS_ROOT}" if os.geteuid() == 0 else remedy
