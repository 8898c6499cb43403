"""The authors' published outputs, which lie beside the clone."""

from __future__ import annotations

from pathlib import Path

import pytest

from hardwood.oracles.published import read_output, rejudge
from hardwood.runs import read_jsonl

DATA = Path(__file__).parents[3] / "shared" / "data" / "tsp"


@pytest.mark.data
@pytest.mark.parametrize(
    ("name", "unparsable"), [("rq1_gen_codellama7b.jsonl", 10), ("rq1_gen_codellama-7b-selfplay.jsonl", 52)]
)
def test_how_many_parse(name: str, unparsable: int) -> None:
    from hardwood.oracles.analysers.bandit import Bandit

    outputs = [read_output(row) for row in read_jsonl(DATA / name)]
    document = rejudge(outputs, Bandit())
    assert (document["samples"], document["unparsable"]) == (121, unparsable)
    assert document["spr_strict"] < document["spr_as_published"]
