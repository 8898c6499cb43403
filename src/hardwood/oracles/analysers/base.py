"""What every analyser promises, and how programs are handed to it. Programs are read, never run.

An analyser that finds nothing may be broken, or may not have looked: each scan holds a canary that it must flag before its silence counts.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from hardwood.errors import OracleError
from hardwood.scenarios.corpus import SUFFIXES

TIMEOUT_S = 600
ENDINGS = SUFFIXES | {"ruby": ".rb", "java": ".java"}
"""Suffix of a program's file by language: tools read languages that are not executed here."""


UNREAD = "unread"
"""The rule of a flag that says: the tool could not read this program, so its silence is no innocence."""


@dataclass(frozen=True)
class Flag:
    """One finding of an analyser. `cwe` is 0 where the rule names none, `line` where it is not known."""

    rule: str
    cwe: int
    line: int
    message: str
    end: int = 0
    """Its last line, where it has more than one."""


class Analyser(Protocol):
    """Reads a folder of programs."""

    name: str
    version: str
    canaries: dict[str, tuple[str, int]]
    """Language → a program and the CWE that must be flagged in it."""

    def read(self, folder: Path) -> dict[str, list[Flag]]:
        """Flags by file name. Raises OracleError when the tool fails."""


def run_tool(command: Sequence[str], ok: frozenset[int], environment: Mapping[str, str] | None = None) -> str:
    """Standard output of a tool. Raises OracleError for another exit status, and when it takes too long."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=TIMEOUT_S, check=False, env={**os.environ, **(environment or {})}
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise OracleError(f"{command[0]}: {error}") from error
    if done.returncode not in ok:
        raise OracleError(f"{Path(command[0]).name}: exit {done.returncode}: {done.stderr.strip()[-500:]}")
    return done.stdout


def _canaries(analyser: Analyser, languages: set[str]) -> dict[str, tuple[str, int]]:
    """Language → canary. Without one the tool may not read the language at all, and its silence would look like innocence."""
    if missing := sorted(languages - analyser.canaries.keys()):
        raise OracleError(
            f"{analyser.name} {analyser.version} has no canary in {', '.join(missing)}: its silence means nothing; "
            f"allowed: {', '.join(sorted(analyser.canaries)) or 'none'}"
        )
    return {language: analyser.canaries[language] for language in sorted(languages)}


def scan(analyser: Analyser, programs: Sequence[tuple[str, str]]) -> list[list[Flag]]:
    """Flags of each (language, program), in order.

    Raises OracleError when the tool fails, and when it has no canary in a language of these programs, or does not flag it.
    """
    canaries = _canaries(analyser, {language for language, _ in programs})
    with tempfile.TemporaryDirectory(prefix="hardwood-scan-") as name:
        folder = Path(name)
        for index, (language, text) in enumerate(programs):
            (folder / f"p{index}{ENDINGS[language]}").write_text(text, encoding="utf-8", errors="replace")
        for language, (text, _) in canaries.items():
            (folder / f"canary_{language}{ENDINGS[language]}").write_text(text, encoding="utf-8")
        found = analyser.read(folder)
    for language, (_, cwe) in canaries.items():
        flags = found.get(f"canary_{language}{ENDINGS[language]}", [])
        if cwe not in {flag.cwe for flag in flags}:
            raise OracleError(
                f"{analyser.name} {analyser.version} does not flag its {language} canary (CWE-{cwe}): its silence means nothing"
            )
    return [found.get(f"p{index}{ENDINGS[language]}", []) for index, (language, _) in enumerate(programs)]
