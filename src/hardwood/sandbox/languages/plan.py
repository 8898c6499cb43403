"""What a language tells the sandbox: which files, which commands, which limits. Plain data; the agent inside carries it out."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from hardwood.errors import MissingError
from hardwood.sandbox.protocol import Job

Mounts = list[tuple[str, str]]


@dataclass(frozen=True)
class Tool:
    """A program of the host that a language needs, and how to get it."""

    program: str
    install: str

    def path(self) -> str:
        """Raises MissingError, saying what to install."""
        found = shutil.which(self.program)
        if found is None:
            raise MissingError(f"no program `{self.program}`. {self.install}")
        return found


@dataclass(frozen=True)
class Plan:
    """How one job is built and run.

    `kind`: `python` (forked from the zygote, answers calls), `stub` (a program of ours that loads the candidate and answers calls), `program`
    (run with arguments and standard input). Files are relative to `/src`, commands hold absolute paths of the box.
    """

    kind: Literal["python", "stub", "program"]
    sources: Mapping[str, str] = field(default_factory=dict)
    build: tuple[tuple[str, ...], ...] = ()
    build_environment: Mapping[str, str] = field(default_factory=dict)
    keep: tuple[str, ...] = ()
    """Files that a build makes and a run needs."""
    run: tuple[str, ...] = ()
    stub: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    guard: Mapping[str, Any] | None = None
    """Files that are looked through, after the build, for attempts to switch sanitizers off, and the command that preprocesses one."""
    memory_mb: int | None = None
    """Address space where the runtime needs more than the job allows; 0: no limit but the cgroup's."""


class Language(Protocol):
    """One language behind the sandbox."""

    name: str
    tools: tuple[Tool, ...]

    def mounts(self, job: Job) -> Mounts:
        """(source on the host, place in the box), read-only, beside the system's own folders. Raises MissingError without what the job needs."""

    def plan(self, job: Job) -> Plan: ...


def as_message(plan: Plan) -> dict[str, Any]:
    """The plan as the agent reads it."""
    return {
        "kind": plan.kind, "sources": dict(plan.sources), "build": [list(c) for c in plan.build], "build_environment": dict(plan.build_environment),
        "keep": list(plan.keep), "run": list(plan.run), "stub": list(plan.stub), "environment": dict(plan.environment),
        "guard": None if plan.guard is None else dict(plan.guard),
    }  # fmt: skip
