"""Several oracles on one program: `all(A,B)`, `any(A,B)`, `first(A,B)`.

- `any`: vulnerable where one of them says so; secure only where all that were asked say so.
- `all`: vulnerable only where all of them say so.
- `first`: the first that can tell, that is, whose verdict is no `error`.

A program that one of them finds `broken` is broken. An `error` decides nothing where the others leave no doubt, else it is the verdict. The
combined verdict is `static` where no executed verdict stands behind its status.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from hardwood.errors import UsageError
from hardwood.oracles.verdict import Status, Verdict

Mode = Literal["all", "any", "first"]
MODES: tuple[Mode, ...] = ("all", "any", "first")


def parse_combination(text: str) -> tuple[Mode, list[str]] | None:
    """Mode and names of `any(tests,bandit)`; None for a plain name. Raises UsageError for another mode, or fewer than two oracles."""
    match = re.fullmatch(r"(\w+)\((.*)\)", text.strip())
    if match is None:
        return None
    names = [name.strip() for name in match[2].split(",") if name.strip()]
    for mode in MODES:
        if match[1] == mode and len(names) > 1:
            return mode, names
    if match[1] in MODES:
        raise UsageError(f"{text!r} combines fewer than two oracles; an example: any(tests,bandit)")
    raise UsageError.unknown("combination", match[1], MODES)


def combine(mode: Mode, verdicts: Sequence[Verdict]) -> Verdict:
    """One verdict out of those of several oracles on the same program, in their order."""
    if mode == "first":
        behind = [next((v for v in verdicts if v.status != "error"), verdicts[0])]
    else:
        decided = _status(mode, [v.status for v in verdicts])
        behind = [v for v in verdicts if v.status == decided]
    deciding = next((v for v in behind if not v.static), behind[0])
    return replace(
        deciding,
        findings=tuple(finding for v in behind for finding in v.findings),
        oracle=f"{mode}({','.join(v.oracle for v in verdicts)})",
        version=",".join(v.version for v in verdicts),
        duration_s=sum(v.duration_s for v in verdicts),
        reason="; ".join(f"{v.oracle}: {v.reason or v.status}" for v in verdicts)[:1000],
        missing_layers=tuple(sorted({layer for v in verdicts for layer in v.missing_layers})),
    )


def _status(mode: Mode, statuses: Sequence[Status]) -> Status:
    if "broken" in statuses:
        return "broken"
    strong: Status = "vulnerable" if mode == "any" else "secure"
    weak: Status = "secure" if mode == "any" else "vulnerable"
    if strong in statuses:
        return strong
    return "error" if "error" in statuses else weak
