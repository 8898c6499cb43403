"""What a program is worth: verdicts, and one oracle a file."""

from __future__ import annotations

from hardwood.oracles.verdict import STATUSES, Count, Finding, Oracle, Status, Verdict

__all__ = ["STATUSES", "Count", "Finding", "Oracle", "Status", "Verdict", "judge", "open_oracle"]

from hardwood.sandbox import Limits
from hardwood.scenarios import Scenario


def open_oracle(
    allow_missing: frozenset[str] = frozenset(), stop_early: bool = False, limits: Limits | None = None
) -> Oracle:
    """The executed oracle of this machine. Raises MissingError when a sandbox layer is absent and not allowed to be."""
    from hardwood.oracles.executed import ExecutedOracle
    from hardwood.sandbox import open_sandbox

    return ExecutedOracle(open_sandbox(allow_missing), limits, stop_early)


def judge(scenario: Scenario, program: str) -> Verdict:
    """One verdict on one whole program, by the executed oracle."""
    return open_oracle().judge(scenario, program)
