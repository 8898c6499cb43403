"""A SARIF report that is there already as an oracle (`sarif:FILE`): programs are found in it by the ends of their paths.

A report says nothing of a program that it does not list: that is an `error`, not silence. So is a path that may be one of several files.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePath, PurePosixPath

from hardwood.errors import UsageError
from hardwood.oracles.analysers.sarif import read_addresses
from hardwood.oracles.static import by_flags, static_verdict
from hardwood.oracles.verdict import Verdict
from hardwood.scenarios import Scenario


class ReportOracle:
    """Reads one report. Raises CorruptError for what is no SARIF."""

    name = "sarif"

    def __init__(self, path: Path) -> None:
        self._found, self.version = read_addresses(path), path.name

    def judge_many(self, jobs: Sequence[tuple[Scenario, str]], files: Sequence[str | None]) -> list[Verdict]:
        """Verdicts in order. Raises UsageError for a program without the name of a file."""
        return [self._one(scenario, text, file) for (scenario, text), file in zip(jobs, files, strict=True)]

    def _one(self, scenario: Scenario, text: str, file: str | None) -> Verdict:
        if file is None:
            raise UsageError(f"oracle sarif:{self.version} needs file names: judge a FILE, or give each row a `file`")
        addresses = [address for address in self._found if _same_file(PurePosixPath(address), Path(file))]
        if len(addresses) != 1:
            reason = f"{self.version} does not list {file!r} among its artifacts: nothing is known of it"
            if addresses:
                reason = f"{file!r} may be {' or '.join(addresses)} of {self.version}: name more of its path"
            return static_verdict(scenario, "error", [], reason, self.name, self.version)
        return by_flags(scenario, text, self._found[addresses[0]], self.name, self.version)


def _same_file(one: PurePath, other: PurePath) -> bool:
    """Whether one path is the end of the other: a report and a caller seldom name a file from the same folder."""
    parts = [[part for part in path.parts if part not in ("/", "..")] for path in (one, other)]
    size = min(map(len, parts))
    return size > 0 and parts[0][-size:] == parts[1][-size:]
