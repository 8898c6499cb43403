"""Any tool that writes SARIF, described in a file: `tool:FILE.yaml`.

    name: ruff
    version: [ruff, --version]
    command: [ruff, check, --isolated, --select, S, --exit-zero, --output-format, sarif, --output-file, "{report}", "{folder}"]
    exit: [0]                      # statuses that are no failure; default 0 and 1
    cwes: {S602: 78}               # for rules that name none
    canaries: {python: canary.py}  # beside the file; the first line names the CWE that must be flagged in it

`{folder}` holds the programs; the report is read from `{report}`, or from standard output where the command does not name it.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from hardwood.errors import MissingError, OracleError, UsageError
from hardwood.oracles.analysers.base import Flag, run_tool
from hardwood.oracles.analysers.sarif import CWE, read_sarif


class Description(BaseModel):
    """The file, checked: an unknown key is an error."""

    model_config = ConfigDict(extra="forbid")

    name: str
    command: list[str]
    canaries: dict[str, str]
    version: list[str] = []
    exit: list[int] = [0, 1]
    cwes: dict[str, int] = {}


class SarifTool:
    """A tool as its description says. Raises UsageError for a description that is wrong, MissingError without the program."""

    def __init__(self, path: Path) -> None:
        try:
            self._tool = Description.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
        except (OSError, yaml.YAMLError, ValidationError) as error:
            raise UsageError(f"cannot read the description of a tool {str(path)!r}: {error}") from error
        if not self._tool.canaries or "{folder}" not in " ".join(self._tool.command):
            raise UsageError(
                f"{path}: needs `{{folder}}` in its command, and a canary: silence of a tool that may be broken means nothing"
            )
        if shutil.which(self._tool.command[0]) is None:
            raise MissingError(f"no program {self._tool.command[0]!r} on PATH, which {path} names")
        self.name = self._tool.name
        self.version = run_tool(self._tool.version, frozenset({0})).strip() if self._tool.version else ""
        self.canaries = {language: read_canary(path.parent / name) for language, name in self._tool.canaries.items()}

    def read(self, folder: Path) -> dict[str, list[Flag]]:
        report = folder.parent / f"{folder.name}.sarif"
        words = [word.replace("{folder}", str(folder)).replace("{report}", str(report)) for word in self._tool.command]
        try:
            said = run_tool(words, frozenset(self._tool.exit))
            if not any("{report}" in word for word in self._tool.command):
                report.write_text(said, encoding="utf-8")
            if not report.exists():
                raise OracleError(f"{self.name} wrote no report")
            found = read_sarif(report)
        finally:
            report.unlink(missing_ok=True)
        return {name: [self._with_cwe(flag) for flag in flags] for name, flags in found.items()}

    def _with_cwe(self, flag: Flag) -> Flag:
        return flag if flag.cwe else replace(flag, cwe=self._tool.cwes.get(flag.rule, 0))


def read_canary(path: Path) -> tuple[str, int]:
    """A program that must be flagged, and the CWE that its first line names. Raises UsageError where it names none."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise UsageError(f"cannot read the canary {path}: {error}") from error
    match = re.search(CWE, text.split("\n", 1)[0])
    if match is None:
        raise UsageError(f"{path}: the first line must name the CWE that is flagged, e.g. `# CWE-78`")
    return text, int(match[1])
