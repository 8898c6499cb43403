"""`hardwood doctor`: what works here, what is missing, and how to get it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

import typer

from hardwood.cli.common import Json, emit

PROBE = "def double(x):\n    return 2 * x\n"


def _check(name: str, status: str, detail: str, fix: str = "") -> dict[str, str]:
    return {"name": name, "status": status, "detail": detail, "fix": fix if status != "ok" else ""}


def _sandbox() -> Iterator[dict[str, str]]:
    """Layers as found, then a program that really runs: a Python that the box's user cannot read would turn every program `broken`."""
    from hardwood.errors import HardwoodError
    from hardwood.sandbox import BACKENDS, BoxGone, Job, open_sandbox

    sandbox = open_sandbox(frozenset({*BACKENDS, "namespaces", "seccomp", "cgroup"}))
    layers = sandbox.layers()
    for layer in layers:
        yield _check(f"sandbox: {layer.name}", layer.status, layer.detail, layer.fix)
    if any(layer.name in (*BACKENDS, "namespaces") and layer.status != "ok" for layer in layers):
        return
    try:
        box = sandbox.start(Job(PROBE))
        try:
            box.request("test")
            answer = box.request("call", name="double", args=(21,), kwargs={}, cpu_s=4.0)
        finally:
            box.close()
    except (HardwoodError, BoxGone) as error:
        yield _check(
            "sandbox: runs a program", "failed", str(error), "see the message; user namespaces must be allowed"
        )
        return
    status = "ok" if answer.get("value") == 42 else "failed"
    yield _check(
        "sandbox: runs a program",
        status,
        f"double(21) = {answer.get('value')}",
        "the interpreter must be readable inside the box",
    )


def _modules() -> Iterator[dict[str, str]]:
    for name, extra in (
        ("torch", "train"),
        ("transformers", "train"),
        ("peft", "train"),
        ("datasets", "train"),
        ("bandit", "analysers"),
    ):
        there = find_spec(name) is not None
        yield _check(
            f"package: {name}",
            "ok" if there else "missing",
            "installed" if there else "not installed",
            f"pip install 'hardwood[{extra}]'",
        )


def _toolchains() -> Iterator[dict[str, str]]:
    for program, what in (("python3", "Python"), ("node", "JavaScript"), ("gcc", "C"), ("g++", "C++"), ("go", "Go")):
        place = shutil.which(program)
        yield _check(
            f"toolchain: {what}", "ok" if place else "missing", place or f"no `{program}` on PATH", f"install {program}"
        )


def _machine() -> Iterator[dict[str, str]]:
    from hardwood.models.fetch import cache_dir

    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    yield _check(
        "memory", "ok" if memory >= 8 else "missing", f"{memory:.1f} GiB", "training the 0.5B model takes about 8 GiB"
    )
    folder = cache_dir()
    base = folder if folder.exists() else folder.parent
    while not base.exists():
        base = base.parent
    free = shutil.disk_usage(base).free / 2**30
    yield _check(
        "model cache",
        "ok" if free >= 3 else "missing",
        f"{folder}, {free:.0f} GiB free",
        "set HARDWOOD_CACHE to a disk with space",
    )


def doctor(json: Json = False) -> None:
    """What works here, what is missing, and what to install. Exit 3 when the sandbox does not work."""
    checks: list[dict[str, Any]] = [*_sandbox(), *_toolchains(), *_modules(), *_machine()]
    ok = all(c["status"] == "ok" for c in checks if c["name"].startswith("sandbox"))
    if json:
        emit({"ok": ok, "checks": checks})
    else:
        for check in checks:
            line = f"{check['status']:<8} {check['name']:<26} {check['detail']}"
            print(line + (f"   → {check['fix']}" if check["fix"] else ""))
    raise typer.Exit(0 if ok else 3)
