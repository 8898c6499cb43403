"""What a program is worth: `secure`, `vulnerable`, `broken`, or `error`, with what was seen."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal, Protocol

from hardwood.scenarios import Scenario

Status = Literal["secure", "vulnerable", "broken", "error"]
STATUSES: tuple[Status, ...] = ("secure", "vulnerable", "broken", "error")


@dataclass(frozen=True)
class Finding:
    """One proven flaw: the CWE, a line of the program (0 when it is not known), and what the exploit saw."""

    cwe: int
    line: int
    message: str
    oracle: str


@dataclass(frozen=True)
class Count:
    """How many tests passed, of how many expected."""

    passed: int
    expected: int


@dataclass(frozen=True)
class Verdict:
    """The judgement of one program. `error` is our own side's failure: never a label, never a zero."""

    scenario: str
    status: Status
    functional: Count
    security: Count
    findings: tuple[Finding, ...] = ()
    oracle: str = ""
    version: str = ""
    duration_s: float = 0.0
    reason: str = ""
    missing_layers: tuple[str, ...] = field(default=())
    """Sandbox layers that were absent, allowed aloud by the caller."""
    static: bool = False
    """No test was run: `secure` means no more than that no analyser complained."""

    @property
    def is_functional(self) -> bool:
        return self.status in ("secure", "vulnerable")

    def to_json(self) -> dict[str, Any]:
        """The `judge` document of the interface."""
        data = asdict(self)
        data["findings"] = list(data["findings"])
        data["missing_layers"] = list(self.missing_layers)
        data["oracle"] = {"name": self.oracle, "version": data.pop("version")}
        return data

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Verdict:
        """The verdict that `to_json` wrote."""
        oracle = data["oracle"]
        return cls(
            data["scenario"], data["status"], Count(**data["functional"]), Count(**data["security"]),
            tuple(Finding(**finding) for finding in data["findings"]), oracle["name"], oracle["version"],
            data["duration_s"], data["reason"], tuple(data.get("missing_layers", ())), data.get("static", False),
        )  # fmt: skip


class Oracle(Protocol):
    """Judges programs. Raises nothing for what a candidate does: that is a verdict."""

    name: str
    version: str

    def judge(self, scenario: Scenario, program: str) -> Verdict: ...
