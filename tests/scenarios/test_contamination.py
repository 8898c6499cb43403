"""No prompt of the corpus resembles a task of CWEval, a prompt of SecurityEval or a function of SVEN (needs the data beside the clone)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from hardwood.oracles.selfcheck import shingles
from hardwood.scenarios import load_scenarios

DATA = Path(__file__).parents[3] / "shared" / "data"
LIMIT = 0.2
pytestmark = pytest.mark.data


def lines(path: Path) -> Iterator[dict]:
    return (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


def cweval() -> Iterator[str]:
    return (text for task in lines(DATA / "cweval" / "tasks.jsonl") for text in task["files"].values())


def security_eval() -> Iterator[str]:
    return (str(value) for row in lines(DATA / "tsp" / "rq1_python_prompts.jsonl") for value in row.values())


def sven() -> Iterator[str]:
    return (row["func_src_after"] for path in sorted((DATA / "sven").rglob("*.jsonl")) for row in lines(path))


@pytest.mark.parametrize("source", [cweval, security_eval, sven])
def test_no_overlap(source) -> None:
    theirs = [shingles(text) for text in source() if len(text) > 80]
    assert len(theirs) >= 40, "the data is there"
    for scenario in load_scenarios("corpus"):
        mine = shingles(scenario.program(scenario.golden))
        worst = max(len(mine & other) for other in theirs) / len(mine)  # share of our own shingles
        assert worst < LIMIT, (scenario.id, worst)
