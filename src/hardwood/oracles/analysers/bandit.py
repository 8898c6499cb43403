"""bandit, for Python. `# nosec` in a candidate is ignored: the judge's switches stand above the candidate's."""

from __future__ import annotations

import importlib.metadata
import json
import sys
from pathlib import Path

from hardwood.errors import MissingError
from hardwood.oracles.analysers.base import UNREAD, Flag, run_tool

CANARY = "import subprocess\n\n\ndef run(x):\n    subprocess.call(x, shell=True)\n"


class Bandit:
    name = "bandit"

    def __init__(self) -> None:
        self.canaries = {"python": (CANARY, 78)}
        try:
            self.version = importlib.metadata.version("bandit")
        except importlib.metadata.PackageNotFoundError as error:
            raise MissingError("no bandit. Install it: in hardwood's clone, pip install '.[analysers]'") from error

    def read(self, folder: Path) -> dict[str, list[Flag]]:
        command = [
            sys.executable,
            "-m",
            "bandit",
            "-q",
            "-r",
            str(folder),
            "-f",
            "json",
            "--exit-zero",
            "--ignore-nosec",
        ]
        found: dict[str, list[Flag]] = {}
        report = json.loads(run_tool(command, frozenset({0})))
        for error in report["errors"]:
            found[Path(error["filename"]).name] = [Flag(UNREAD, 0, 1, f"bandit cannot read it: {error['reason']}")]
        for result in report["results"]:
            cwe = int(result.get("issue_cwe", {}).get("id", 0))
            last = max(result.get("line_range") or [0])
            flag = Flag(result["test_id"], cwe, result["line_number"], result["issue_text"], last)
            found.setdefault(Path(result["filename"]).name, []).append(flag)
        return found
