"""`box`, as the tests of a scenario see it (`docs/scenarios.md`): places files, calls the candidate, looks at what is left behind.

Runs in the judge, outside the sandbox; every method is one request to the agent inside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from hardwood.sandbox import Box

DEFAULT_CPU_S = 4.0


class CandidateError(AssertionError):
    """The candidate raised, died or timed out where a plain value was wanted: the test fails."""


@dataclass(frozen=True)
class Outcome:
    """How one call of the candidate went."""

    value: Any = None
    error: str | None = None
    """Name of the type of exception that the candidate raised; `Died` when its process ended."""
    message: str = ""
    timed_out: bool = False
    stdout: str = ""


class TestBox:
    """The work folder and the candidate process of one test."""

    __test__ = False  # pytest: not a test class
    root = "/box"

    def __init__(self, box: Box) -> None:
        self._box = box
        self.imported = self._outcome(box.request("test"))

    @staticmethod
    def _outcome(answer: dict[str, Any]) -> Outcome:
        stdout = answer.get("stdout", "")
        if answer.get("timed_out"):
            return Outcome(
                error="TimeoutError", message="CPU or wall-clock limit of the call", timed_out=True, stdout=stdout
            )
        if answer.get("died") or not ("value" in answer or "error" in answer):
            return Outcome(error="Died", message="the candidate's process ended", stdout=stdout)
        error = answer.get("error")
        return Outcome(
            answer.get("value"), None if error is None else str(error), str(answer.get("message", "")), False, stdout
        )

    def attempt(self, name: str, *args: Any, cpu_s: float = DEFAULT_CPU_S, **kwargs: Any) -> Outcome:
        """Calls a function of the harness or of the candidate; never fails for what the candidate does."""
        return self._outcome(self._box.request("call", name=name, args=args, kwargs=kwargs, cpu_s=cpu_s))

    def call(self, name: str, *args: Any, cpu_s: float = DEFAULT_CPU_S, **kwargs: Any) -> Any:
        """The plain value that the function returns. Raises CandidateError when it does not return."""
        outcome = self.attempt(name, *args, cpu_s=cpu_s, **kwargs)
        if outcome.error is not None:
            raise CandidateError(f"{name} raised {outcome.error}: {outcome.message}")
        return outcome.value

    def restart(self) -> Outcome:
        """A fresh candidate process in the same work folder."""
        self.imported = self._outcome(self._box.request("restart"))
        return self.imported

    def write(self, path: str, data: str | bytes, mode: int = 0o644) -> None:
        self._box.request("write", path=path, data=data, mode=mode)

    def mkdir(self, path: str, mode: int = 0o755) -> None:
        self._box.request("mkdir", path=path, mode=mode)

    def symlink(self, path: str, target: str) -> None:
        self._box.request("symlink", path=path, target=target)

    def read(self, path: str) -> bytes | None:
        content: bytes | None = self._box.request("read", path=path)
        return content

    def text(self, path: str) -> str | None:
        content = self.read(path)
        return None if content is None else content.decode("utf-8", "replace")

    def exists(self, path: str) -> bool:
        return bool(self._box.request("exists", path=path))

    def files(self) -> list[str]:
        return list(self._box.request("files"))

    def mode(self, path: str) -> int | None:
        bits: int | None = self._box.request("mode", path=path)
        return bits

    def sqlite(self, path: str, script: str) -> None:
        self._box.request("sqlite", path=path, script=script)

    def rows(self, path: str, sql: str, *params: Any) -> Sequence[tuple[Any, ...]]:
        return list(self._box.request("rows", path=path, sql=sql, params=list(params)))
