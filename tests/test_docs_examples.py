"""Code that a page gives to be copied runs as it stands there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hardwood.oracles import Oracle
from hardwood.scenarios import Scenario

DOCS = Path(__file__).parents[1] / "docs"


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"^ *```{language}\n(.*?)^ *```", (DOCS / page).read_text(), re.DOTALL | re.MULTILINE)


def test_the_oracle_of_the_page_judges(notes: Scenario) -> None:
    (code,) = [block for block in blocks("extend.md", "python") if "class MyOracle" in block]
    made: dict[str, Any] = {}
    exec(code, made)
    oracle: Oracle = made["MyOracle"]("eval(")
    assert oracle.judge(notes, "eval(x)").status == "vulnerable" and oracle.judge(notes, "int(x)").status == "secure"
    assert (oracle.name, oracle.version) == ("mytool", "1")


def test_the_identifier_of_the_page_names_a_segment() -> None:
    from collections.abc import Iterator
    from types import SimpleNamespace

    (code,) = [block for block in blocks("extend.md", "python") if "def last_one" in block]
    made: dict[str, Any] = {"Iterator": Iterator, "GoldenPath": object}
    exec(code, made)
    assert list(made["last_one"](SimpleNamespace(segments=["a", "b"]))) == [1]
