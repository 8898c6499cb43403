"""Rows under other names: nothing is lost, and both sides of a pair go on from the same prompt."""

from __future__ import annotations

from typing import Any

from hardwood.tree.exports import EXPORTS

PAIR = {
    "scenario_id": "s", "kind": "pair", "prompt": "def f():\n", "prefix": "    a\n", "golden": "    b\n", "losing": "    c\n",
    "golden_suffix": "    d\n\n\n", "losing_suffix": "    e\n\n\n", "weight": 0.5,
}  # fmt: skip
ANCHOR = {**PAIR, "kind": "golden", "losing": ""}


def test_exports() -> None:
    found: dict[str, Any] = {name: list(export([PAIR, ANCHOR], {})) for name, export in EXPORTS.items()}
    assert found["rows"] == [PAIR, ANCHOR]
    assert found["dpo"] == [
        {"prompt": "def f():\n    a\n", "chosen": "    b\n    d\n\n\n", "rejected": "    c\n    e\n\n\n", "weight": 0.5, "scenario_id": "s"}
    ]  # fmt: skip
    (spin,) = found["spin"]
    assert [turn["role"] for turn in spin["real"]] == ["user", "assistant"]
    assert spin["real"][0]["content"] == "def f():\n    a\n"
    assert (spin["real"][1]["content"], spin["generated"][1]["content"]) == ("    b\n    d\n\n\n", "    c\n    e\n\n\n")
