"""semgrep (or opengrep) with rules that the user points at: none are shipped, the public ones may not be."""

from __future__ import annotations

import shutil
from pathlib import Path

from hardwood.errors import MissingError, UsageError
from hardwood.oracles.analysers.base import Flag, run_tool
from hardwood.oracles.analysers.sarif import read_sarif


class Semgrep:
    """`RULES/canary.*`, where the folder of rules has such files, must be flagged (`canary.py` by a rule with the CWE on its first line)."""

    name = "semgrep"

    def __init__(self, rules: str) -> None:
        program = shutil.which("semgrep") or shutil.which("opengrep")
        if program is None:
            raise MissingError("no semgrep. Install it in an environment of its own: pipx install semgrep")
        if not Path(rules).exists():
            raise UsageError(f"no rules at {rules!r}; allowed: a folder or file of semgrep rules")
        self._program, self._rules = program, rules
        self.version = run_tool([program, "--version"], frozenset({0})).strip().splitlines()[-1]
        self.canaries = dict(self._canaries())

    def _canaries(self) -> list[tuple[str, tuple[str, int]]]:
        from hardwood.oracles.analysers.sarif import _CWE
        from hardwood.scenarios.corpus import SUFFIXES

        found = []
        for language, suffix in SUFFIXES.items():
            path = Path(self._rules) / f"canary{suffix}"
            if path.exists():
                text = path.read_text(encoding="utf-8")
                match = _CWE.search(text.split("\n", 1)[0])
                if match is None:
                    raise UsageError(f"{path}: the first line must name the CWE that is flagged, e.g. `# CWE-78`")
                found.append((language, (text, int(match[1]))))
        return found

    def read(self, folder: Path) -> dict[str, list[Flag]]:
        report = folder / "report.sarif"
        command = [self._program, "scan", "--config", self._rules, "--sarif-output", str(report), "--quiet", "--metrics=off", "--disable-nosem",
                   "--no-git-ignore", str(folder)]  # fmt: skip
        run_tool(command, frozenset({0, 1}))
        return read_sarif(report)
