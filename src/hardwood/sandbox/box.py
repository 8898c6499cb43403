"""A started box with our agent in it: requests and answers, each behind a nonce, within the wall-clock limit."""

from __future__ import annotations

import secrets
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hardwood.errors import SandboxError
from hardwood.sandbox import cgroups
from hardwood.sandbox.inside import processes, wire
from hardwood.sandbox.languages import language
from hardwood.sandbox.languages.plan import as_message
from hardwood.sandbox.links import Link
from hardwood.sandbox.protocol import MIB, BoxGone, Job

MAX_REPLY = 8 * MIB


def opening(job: Job) -> dict[str, Any]:
    """What the agent is told first. Raises MissingError where a tool of the language is missing."""
    plan = language(job.language).plan(job)
    memory_mb = job.limits.memory_mb if plan.memory_mb is None else plan.memory_mb
    limits = asdict(job.limits) | {"memory_bytes": memory_mb * MIB or None, "file_bytes": job.limits.file_mb * MIB}
    message = {"program": job.program, "harness": job.harness, "imports": list(job.imports), "limits": limits}
    return message | as_message(plan)


class AgentBox:
    """One running box. Use it as a context manager; `close` kills everything in it."""

    def __init__(self, link: Link, groups: list[Path], first: dict[str, Any], wall_s: float) -> None:
        self._link, self._groups = link, groups
        self._began, self._wall_s = time.monotonic(), wall_s
        self._buffer = b""
        self._nonce = secrets.token_hex(16).encode()
        try:
            self._link.send(wire.dumps(first).encode() + b"\n")
            self._receive()  # the process that candidates are forked from is there: the nonce may come
            self._link.send(self._nonce + b"\n")
        except (BoxGone, SandboxError) as error:  # nothing of the candidate has run yet: our own side
            said = self._link.close()
            self.close()
            raise SandboxError(f"the box did not start ({error}): {said or 'no message'}") from error

    def __enter__(self) -> AgentBox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def request(self, op: str, /, **args: Any) -> Any:
        """One operation of the agent. Raises BoxGone when the box ended, ran out of wall time, or answered garbage; OSError text as ValueError."""
        self._link.send(wire.dumps({"op": op, "args": args}).encode() + b"\n")
        nonce, _, body = self._receive().partition(b" ")
        if not secrets.compare_digest(nonce, self._nonce):
            raise BoxGone("a line without the nonce: something else wrote to the channel")
        try:
            reply = wire.loads(body.decode())
        except (UnicodeDecodeError, ValueError) as error:
            raise BoxGone(f"unreadable answer: {error}") from error
        if "failed" in reply:
            raise ValueError(f"{op}: {reply['failed']}")
        return reply["ok"]

    def close(self) -> None:
        """Kills the box and waits for it; removes its cgroups. Safe to call twice."""
        self._link.close()
        cgroups.remove(self._groups)
        self._groups = []

    def _receive(self) -> bytes:
        while b"\n" not in self._buffer:
            if len(self._buffer) > MAX_REPLY:
                raise BoxGone("answer too long")
            self._buffer += self._link.receive(self._began + self._wall_s * processes.crowding() - time.monotonic())
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line
