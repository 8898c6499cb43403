"""`box`, as the tests of a scenario see it (`docs/scenarios.md`): places files, calls the candidate, looks at what is left behind.

Runs in the judge, outside the sandbox; every method is one request to the agent inside.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from hardwood.sandbox import Box

DEFAULT_CPU_S = 4.0
REPORT = re.compile(r"ERROR: (?:Address|Leak)Sanitizer|AddressSanitizer:DEADLYSIGNAL|^\S+:\d+:\d+: runtime error: ")
"""In a line of a sanitizer's report; UBSan's begins with a place in the source, a Go program may log words like its own."""


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


SANITIZER_EXIT = 86
"""With which a sanitizer ends a program: `exitcode` in `sandbox.languages.c`."""


@dataclass(frozen=True)
class Ran:
    """How one run of a program went."""

    stdout: str
    stderr: str
    code: int
    """Exit status; minus the number of the signal that ended it."""
    timed_out: bool
    cpu_s: float

    @property
    def sanitizer(self) -> str:
        """The first line of a sanitizer's report, empty when there is none. A program that closed its error stream hides the report, but not the status."""
        found = next((line.strip() for line in self.stderr.splitlines() if REPORT.search(line)), "")
        return found or (
            f"exit status {SANITIZER_EXIT} of a sanitizer, without its report" if self.code == SANITIZER_EXIT else ""
        )

    @property
    def ok(self) -> bool:
        """It ended by itself with status 0, and no sanitizer complained."""
        return self.code == 0 and not self.timed_out and not self.sanitizer


class TestBox:
    """The work folder and the candidate process of one test."""

    __test__ = False  # pytest: not a test class
    root = "/box"

    def __init__(self, box: Box) -> None:
        self._box = box
        self.imported = self._outcome(box.request("test"))
        self.last: tuple[str, Any] | None = None
        """What was looked at last, and what was seen: for whoever tells why a test failed (`asserted`)."""

    def _seen(self, what: str, value: Any) -> Any:
        self.last = what, value
        return value

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
        outcome = self._outcome(self._box.request("call", name=name, args=args, kwargs=kwargs, cpu_s=cpu_s))
        self._seen(name, outcome)
        return outcome

    def call(self, name: str, *args: Any, cpu_s: float = DEFAULT_CPU_S, **kwargs: Any) -> Any:
        """The plain value that the function returns. Raises CandidateError when it does not return."""
        outcome = self.attempt(name, *args, cpu_s=cpu_s, **kwargs)
        if outcome.error is not None:
            raise CandidateError(f"{name} raised {outcome.error}: {outcome.message}")
        return outcome.value

    def run(
        self,
        *args: str,
        stdin: str | bytes = b"",
        environment: dict[str, str] | None = None,
        cpu_s: float = DEFAULT_CPU_S,
    ) -> Ran:
        """Runs the program with arguments in the work folder; never fails for what it does."""
        answer = self._box.request("run", args=list(args), stdin=stdin, environment=environment or {}, cpu_s=cpu_s)
        text = {name: answer[name].decode("utf-8", "replace") for name in ("stdout", "stderr")}
        ran = Ran(text["stdout"], text["stderr"], answer["code"], answer["timed_out"], answer["cpu_s"])
        self._seen("the program", ran)
        return ran

    def output(self, *args: str, stdin: str | bytes = b"", cpu_s: float = DEFAULT_CPU_S) -> str:
        """What the program prints. Raises CandidateError when it does not end well."""
        ran = self.run(*args, stdin=stdin, cpu_s=cpu_s)
        if not ran.ok:
            raise CandidateError(
                f"exit {ran.code}{' (time)' if ran.timed_out else ''}: {ran.sanitizer or ran.stderr[-300:]}"
            )
        return ran.stdout

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
        content: bytes | None = self._seen(path, self._box.request("read", path=path))
        return content

    def text(self, path: str) -> str | None:
        content = self.read(path)
        return None if content is None else content.decode("utf-8", "replace")

    def exists(self, path: str) -> bool:
        return bool(self._seen(f"there is {path}", bool(self._box.request("exists", path=path))))

    def files(self) -> list[str]:
        return list(self._seen("the files", self._box.request("files")))

    def mode(self, path: str) -> int | None:
        bits: int | None = self._box.request("mode", path=path)
        self._seen(f"the mode of {path}", None if bits is None else f"{bits:o}")
        return bits

    def sqlite(self, path: str, script: str) -> None:
        self._box.request("sqlite", path=path, script=script)

    def rows(self, path: str, sql: str, *params: Any) -> Sequence[tuple[Any, ...]]:
        return list(self._seen("the rows", self._box.request("rows", path=path, sql=sql, params=list(params))))
