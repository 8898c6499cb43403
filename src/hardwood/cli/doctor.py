"""`hardwood doctor`: what works here; for what is missing, what that costs and how to get it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

import typer

from hardwood.cli.common import Json, emit

PROBE = "def double(x):\n    return 2 * x\n"
SANITIZED = "#include <stdlib.h>\nint main(int n, char **v) { char *p = malloc(4); return p[n + 3] + p[4 * n]; }\n"
TOOLCHAINS = {
    "Python": ("python3", "no scenario can be judged", "apt-get install python3"),
    "JavaScript": ("node", "JavaScript scenarios cannot be judged", "apt-get install nodejs"),
    "C": ("gcc", "C scenarios cannot be judged", "apt-get install gcc libc6-dev"),
    "C++": ("g++", "C++ scenarios cannot be judged", "apt-get install g++"),
    "Go": ("go", "Go scenarios cannot be judged", "apt-get install golang-go"),
}
ANALYSERS = {
    "bandit": ("bandit", "no `--oracle bandit`", "in hardwood's clone, pip install '.[analysers]'"),
    "semgrep": ("semgrep", "no `--oracle semgrep:RULES`", "pipx install semgrep"),
}
WARM, ROOT_ONLY = "sandbox: warm boxes", "sandbox: cgroup (root only)"
"""Rows of the sandbox without which programs are judged all the same."""
PACKAGES = {
    "torch": ("no model can be loaded or trained", "train"),
    "transformers": ("no model can be loaded or trained", "train"),
    "peft": ("no LoRA: full fine-tuning only", "train"),
    "datasets": ("no training, no data sets of scenarios (`to_dataset`)", "train"),
    "pytest": ("CWEval's tasks cannot be judged", "cweval"),
}


def _check(name: str, status: str, detail: str, fix: str = "", lost: str = "") -> dict[str, str]:
    wrong = status != "ok"
    return {
        "name": name, "status": status, "detail": detail, "lost": lost if wrong else "", "fix": fix if wrong else "",
    }  # fmt: skip


def _sandbox() -> Iterator[dict[str, str]]:
    """Layers of the chosen sandbox as found, then programs that really run: a Python that the box's user cannot read would turn every program `broken`."""
    from hardwood.sandbox import BACKENDS, namespaces, open_sandbox

    needed = (*BACKENDS, "namespaces", namespaces.NAME)
    sandbox = open_sandbox(frozenset({*needed, "seccomp", "cgroup"}))
    layers = sandbox.layers()
    for layer in layers:
        allowed = "" if layer.name in needed else f", unless `--allow-missing-layer {layer.name}` says so aloud"
        yield _check(f"sandbox: {layer.name}", layer.status, layer.detail, layer.fix, f"no program is judged{allowed}")
    yield from _without_root(sandbox.name)
    if not any(layer.name in needed and layer.status != "ok" for layer in layers):
        yield from _probes(sandbox)


def _without_root(sandbox: str) -> Iterator[dict[str, str]]:
    """The layer that root alone has: programs are judged without it, but nobody should think that it is there."""
    if sandbox in ("bubblewrap", "gvisor") and os.geteuid() != 0:
        yield _check(
            ROOT_ONLY, "missing", "only root may make groups; each process has limits of its own", "run as root",
            "nothing limits memory and processes of a whole box",
        )  # fmt: skip


def _probes(sandbox: Any) -> Iterator[dict[str, str]]:
    from hardwood.errors import HardwoodError
    from hardwood.sandbox import BoxGone

    name, fix = (
        "sandbox: runs a program",
        "user namespaces must be allowed, and the interpreter readable for user 65534",
    )
    try:
        value = _double(sandbox)
        yield _check(name, "ok" if value == 42 else "failed", f"double(21) = {value}", fix, "no program can be judged")
        if hasattr(sandbox, "warm"):
            warm = (
                "boxes are forked from a warm one" if sandbox.warm else "namespaces cannot be nested: boxes start cold"
            )
            yield _check(
                WARM, "ok" if sandbox.warm else "missing", warm,
                "allow user namespaces within user namespaces (sysctl user.max_user_namespaces)", "a verdict takes about twice as long",
            )  # fmt: skip
        if shutil.which("gcc"):
            said = _overflow(sandbox)
            yield _check(
                "sandbox: AddressSanitizer", "failed" if said else "ok", said or "an overflow is reported",
                "apt-get install libasan8 (gcc's sanitizer library)", "memory errors of C and C++ go unseen",
            )  # fmt: skip
    except (HardwoodError, BoxGone) as error:
        yield _check(name, "failed", str(error), fix, "no program can be judged")


def _double(sandbox: Any) -> Any:
    from hardwood.sandbox import Job

    with sandbox.start(Job(PROBE)) as box:
        box.request("test")
        return box.request("call", name="double", args=(21,), kwargs={}, cpu_s=4.0).get("value")


def _overflow(sandbox: Any) -> str:
    """Empty when an overflow in C is reported, else what happened instead."""
    from hardwood.sandbox import Job, Options

    with sandbox.start(Job(SANITIZED, language="c", options=Options(sanitize=("address",)))) as box:
        built = box.request("build")
        if not built["built"]:
            return f"does not build: {built['message']}"[:200]
        ran = box.request("run", args=[], stdin=b"", environment={}, cpu_s=4.0)
    return "" if b"AddressSanitizer" in ran["stderr"] else f"nothing is reported: {ran}"[:200]


def _programs() -> Iterator[dict[str, str]]:
    from hardwood.oracles.analysers.semgrep import find_semgrep

    for kind, table in (("toolchain", TOOLCHAINS), ("analyser", ANALYSERS)):
        for name, (program, lost, fix) in table.items():
            place = find_semgrep() if program == "semgrep" else shutil.which(program) or _beside_python(program)
            found = f"{place}{_version(place) if kind == 'toolchain' else ''}" if place else f"no `{program}` on PATH"
            yield _check(f"{kind}: {name}", "ok" if place else "missing", found, fix, lost)


def _version(program: str) -> str:
    """What verdicts hang on: an answer that uses a newer function than this toolchain has is `broken`."""
    asked = [program, "version"] if program.endswith("/go") else [program, "--version"]
    try:
        said = subprocess.run(asked, capture_output=True, text=True, timeout=10).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""
    number = re.search(r"\d+(?:\.\d+)+", said)
    return f", {number[0]}" if number else ""


def _beside_python(program: str) -> str | None:
    """A tool of our own environment need not be on PATH."""
    import sys
    from pathlib import Path

    path = Path(sys.executable).parent / program
    return str(path) if path.exists() else None


def _packages() -> Iterator[dict[str, str]]:
    for name, (lost, extra) in PACKAGES.items():
        there = find_spec(name) is not None
        detail = "installed" if there else "not installed"
        yield _check(
            f"package: {name}",
            "ok" if there else "missing",
            detail,
            f"in hardwood's clone, pip install '.[{extra}]'",
            lost,
        )


def _machine() -> Iterator[dict[str, str]]:
    from hardwood.models.fetch import cache_dir

    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    yield _check("memory", "ok" if memory >= 8 else "missing", f"{memory:.1f} GiB", "use a machine with 8 GiB or more",
                 "training the 0.5B model takes about 8 GiB")  # fmt: skip
    folder = cache_dir()
    base = folder if folder.exists() else folder.parent
    while not base.exists():
        base = base.parent
    free = shutil.disk_usage(base).free / 2**30
    yield _check("model cache", "ok" if free >= 3 else "missing", f"{folder}, {free:.0f} GiB free", "set HARDWOOD_CACHE to a disk with space",
                 "no model can be fetched")  # fmt: skip


def _device() -> Iterator[dict[str, str]]:
    """What models will run on, and in which type of number: it decides their speed. Nothing is missing without a GPU."""
    if find_spec("torch") is None:
        return
    import torch

    from hardwood.models.load import default_device, fast_dtype

    device = default_device()
    kind = fast_dtype(device)
    if device == "cpu":
        detail = f"no GPU: processor, {torch.get_num_threads()} threads, {kind}"
    else:
        gpus = [torch.cuda.get_device_properties(number) for number in range(torch.cuda.device_count())]
        detail = ", ".join(f"{gpu.name} ({gpu.total_memory / 2**30:.0f} GiB)" for gpu in gpus) + f", {kind}"
    yield _check("device", "ok", detail)


def doctor(json: Json = False) -> None:
    """What works here; for what is missing, what that costs and what to install. Exit 3 when the sandbox does not work."""
    checks: list[dict[str, Any]] = [*_sandbox(), *_programs(), *_packages(), *_machine(), *_device()]
    needed = [c for c in checks if c["name"].startswith("sandbox") and c["name"] not in (WARM, ROOT_ONLY)]
    ok = all(c["status"] == "ok" for c in needed)
    if json:
        emit({"ok": ok, "checks": checks})
    else:
        for check in checks:
            print(f"{check['status']:<8} {check['name']:<26} {check['detail']}")
            if check["status"] != "ok":
                print(f"{'':<35} without it: {check['lost']}\n{'':<35} to get it:  {check['fix']}")
    raise typer.Exit(0 if ok else 3)
