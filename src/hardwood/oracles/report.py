"""A SARIF report that is there already as an oracle (`sarif:FILE`): programs are found in it by the names of their files.

A report says nothing of a program that it does not list: that is an `error`, not silence.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from hardwood.errors import UsageError
from hardwood.oracles.analysers.sarif import listed_files, read_sarif
from hardwood.oracles.static import by_flags, static_verdict
from hardwood.oracles.verdict import Verdict
from hardwood.scenarios import Scenario


class ReportOracle:
    """Reads one report. Raises CorruptError for what is no SARIF."""

    name = "sarif"

    def __init__(self, path: Path) -> None:
        self._found, self._listed, self.version = read_sarif(path), listed_files(path), path.name

    def judge_many(self, jobs: Sequence[tuple[Scenario, str]], files: Sequence[str | None]) -> list[Verdict]:
        """Verdicts in order. Raises UsageError for a program without the name of a file."""
        return [self._one(scenario, text, file) for (scenario, text), file in zip(jobs, files, strict=True)]

    def _one(self, scenario: Scenario, text: str, file: str | None) -> Verdict:
        if file is None:
            raise UsageError(f"oracle sarif:{self.version} needs file names: judge a FILE, or give each row a `file`")
        name = Path(file).name
        if name not in self._found and name not in self._listed:
            reason = f"{self.version} does not list {name!r} among its artifacts: nothing is known of it"
            return static_verdict(scenario, "error", [], reason, self.name, self.version)
        return by_flags(scenario, text, self._found.get(name, []), self.name, self.version)
