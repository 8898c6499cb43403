"""Verdicts by content: the same program of the same scenario, judged by the same oracle, is judged once a machine.

The key is a hash of the program, all that the scenario's judgement depends on, and the oracle with its version and missing layers. Files are
written whole and never changed, so many processes may share the folder. An `error` is never kept: it says nothing about the program.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from dataclasses import asdict, replace
from functools import cache
from pathlib import Path

from hardwood.cache import cache_folder
from hardwood.errors import CorruptError
from hardwood.oracles.verdict import Verdict
from hardwood.runs import read_json
from hardwood.sandbox.languages import language
from hardwood.scenarios import Scenario


def default_folder() -> Path:
    """`verdicts` in the cache of hardwood."""
    return cache_folder() / "verdicts"


@cache
def tools_of(name: str) -> tuple[tuple[str, int, int], ...]:
    """What programs of a language are built and run by on this machine, as it is now: each tool's file, size and time of change; of Python its version."""
    found = []
    for tool in language(name).tools:
        place = shutil.which(tool.program)
        if place:
            status = Path(place).resolve().stat()
            found.append((place, status.st_size, status.st_mtime_ns))
    return ((sys.version, 0, 0), *found)


class VerdictCache:
    """A folder of verdicts. `judge_key` names the oracle: name, version, missing layers, limits. The tools of a program's language are in the key too."""

    def __init__(self, folder: Path, judge_key: str) -> None:
        self._folder, self._judge = folder, judge_key
        self.hits = 0

    def get(self, scenario: Scenario, program: str) -> Verdict | None:
        """The verdict, or None where there is none or its file is damaged."""
        path = self._path(scenario, program)
        if not path.exists():
            return None
        try:
            verdict = Verdict.from_json(read_json(path))
        except (CorruptError, KeyError, TypeError):
            return None
        self.hits += 1
        return replace(verdict, scenario=scenario.id)

    def put(self, scenario: Scenario, program: str, verdict: Verdict) -> None:
        """Keeps a verdict. A disk that is full costs the cache, not the run."""
        if verdict.status == "error":
            return
        path = self._path(scenario, program)
        part = path.with_name(f"{path.name}.{os.getpid()}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(verdict.to_json()), encoding="utf-8")
            part.replace(path)
        except OSError:
            part.unlink(missing_ok=True)

    def _path(self, scenario: Scenario, program: str) -> Path:
        parts = (scenario.language, scenario.cwe, scenario.prompt, scenario.functional_tests, scenario.security_tests, scenario.harness,
                 scenario.suite, scenario.stem, asdict(scenario.options), self._judge, tools_of(scenario.language), program)  # fmt: skip
        digest = hashlib.sha256(json.dumps(parts, default=str).encode("utf-8", "surrogatepass")).hexdigest()
        return self._folder / digest[:2] / f"{digest}.json"
