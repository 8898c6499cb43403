"""semgrep (or opengrep) with rules that the user points at: none are shipped, the public ones may not be."""

from __future__ import annotations

import shutil
from pathlib import Path

from hardwood.cache import cache_folder
from hardwood.errors import MissingError, UsageError
from hardwood.oracles.analysers.base import Flag, run_tool
from hardwood.oracles.analysers.sarif import read_sarif
from hardwood.oracles.analysers.tool import read_canary
from hardwood.scenarios.corpus import SUFFIXES

QUIET = {"SEMGREP_ENABLE_VERSION_CHECK": "0", "SEMGREP_SEND_METRICS": "off"}
"""It asks its maker's server otherwise, and waits for minutes where there is no network."""


def find_semgrep() -> str | None:
    """The program on PATH, or in the environment that `make benchmark` makes beside the other caches."""
    ours = cache_folder() / "semgrep" / "bin" / "semgrep"
    return shutil.which("semgrep") or shutil.which("opengrep") or shutil.which(str(ours))


class Semgrep:
    """`canary.*` in the folder of rules must be flagged (`canary.py` by a rule with the CWE on its first line): languages without one give no verdict."""

    name = "semgrep"

    def __init__(self, rules: str) -> None:
        program = find_semgrep()
        if program is None:
            raise MissingError("no semgrep. Install it in an environment of its own: pipx install semgrep")
        if not Path(rules).exists():
            raise UsageError(f"no rules at {rules!r}; allowed: a folder or file of semgrep rules")
        self._program, self._rules = program, rules
        self.version = run_tool([program, "--version"], frozenset({0}), QUIET).strip().splitlines()[-1]
        folder = Path(rules) if Path(rules).is_dir() else Path(rules).parent
        canaries = {language: folder / f"canary{suffix}" for language, suffix in SUFFIXES.items()}
        self.canaries = {language: read_canary(path) for language, path in canaries.items() if path.exists()}

    def read(self, folder: Path) -> dict[str, list[Flag]]:
        report = folder / "report.sarif"
        command = [self._program, "scan", "--config", self._rules, "--sarif-output", str(report), "--quiet", "--metrics=off", "--disable-nosem",
                   "--no-git-ignore", str(folder)]  # fmt: skip
        run_tool(command, frozenset({0, 1}), QUIET)
        return read_sarif(report)
