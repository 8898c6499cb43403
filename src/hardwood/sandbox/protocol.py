"""What every sandbox backend promises: a `Box` that runs hostile programs, and the layers that keep them in.

A backend is one file. It makes boxes from a `Job`; the judge speaks with the box by `Box.request`. Of scenarios it knows their `Options` alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from hardwood.errors import MissingError
from hardwood.scenarios.scenario import Options

MIB = 1 << 20


@dataclass(frozen=True)
class Limits:
    """What one candidate process may use."""

    cpu_s: int = 20
    """CPU seconds of a candidate process, all calls together."""
    wall_s: float = 60.0
    """Wall-clock seconds of the whole box, after which everything in it is killed."""
    memory_mb: int = 512
    """Address space of a candidate process, MiB; the cgroup, where there is one, allows half as much again for all processes together."""
    processes: int = 48
    file_mb: int = 16
    """Size of the largest file that a candidate can write, MiB."""
    work_mb: int = 32
    """Size of the work folder, and of each scratch folder, MiB."""


@dataclass(frozen=True)
class Job:
    """One program to run: the text, the harness that runs beside it, and the modules that its *prompt* imports."""

    program: str
    harness: str | None = None
    imports: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)
    language: str = "python"
    options: Options = field(default_factory=Options)
    suite: bool = False
    """Whether a pytest file runs in the box: what it imports is mounted."""


@dataclass(frozen=True)
class Layer:
    """One layer of protection as found on this machine."""

    name: str
    status: Literal["ok", "missing", "failed"]
    detail: str
    fix: str = ""


OPTIONAL = ("cgroup", "seccomp")
"""Layers without which boxes can start: what `--allow-missing-layer` may name."""


def require(layers: list[Layer], allow_missing: frozenset[str]) -> frozenset[str]:
    """Names of the layers that are not in order. Raises MissingError for the first of them that is not allowed to be absent."""
    absent = [layer for layer in layers if layer.status != "ok"]
    for layer in absent:
        if layer.name not in allow_missing:
            raise MissingError(f"sandbox layer {layer.name!r} is {layer.status}: {layer.detail}. {layer.fix}")
    return frozenset(layer.name for layer in absent)


class BoxGone(Exception):
    """The box ended or answered garbage: the candidate's doing, once the box had started."""


class Box(Protocol):
    """A started box. `request` raises `BoxGone` when the candidate broke it."""

    def request(self, op: str, /, **args: Any) -> Any: ...

    def close(self) -> None: ...


class Sandbox(Protocol):
    """Makes boxes. `name` goes into verdicts and their cache; `layers` says what protects here, `missing` what does not, as was allowed; `start` raises `SandboxError` when our own side fails."""

    name: str
    missing: frozenset[str]
    python: str
    """The interpreter as a path in the box."""

    def layers(self) -> list[Layer]: ...

    def start(self, job: Job) -> Box: ...
