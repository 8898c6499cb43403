"""No program of the corpus resembles a task of CWEval, a prompt of SecurityEval or a function of SVEN (needs the data beside the clone)."""

from __future__ import annotations

from pathlib import Path

import pytest

from hardwood.oracles.selfcheck import overlap
from hardwood.scenarios import load_scenarios

DATA = Path(__file__).parents[3] / "shared" / "data"
pytestmark = pytest.mark.data


@pytest.mark.parametrize(
    ("source", "least"), [("cweval:cweval", 40), ("securityeval:tsp/rq1_python_prompts.jsonl", 40), ("sven:sven", 700)]
)
def test_no_overlap(source: str, least: int) -> None:
    kind, _, place = source.partition(":")
    found = overlap(load_scenarios("corpus"), load_scenarios(f"{kind}:{DATA / place}"))
    assert found["others"] >= least, "the data is there"
    assert found["largest"] < 0.2, found["worst"][0]


def test_a_copy_is_found() -> None:
    some = load_scenarios(f"cweval:{DATA / 'cweval'}")[:20]
    found = overlap(some, some)
    assert found["mean"] > 0.9 and found["above_0.2"] == len(some)
