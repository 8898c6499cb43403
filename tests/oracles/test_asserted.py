"""What a failed assert says: its line, what the box gave, the values of its names; and nothing that a hostile value could do with it."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hardwood.oracles.asserted import PLAIN, WHOLE, asserted
from hardwood.oracles.box import Outcome
from hardwood.oracles.executed import ExecutedOracle
from hardwood.oracles.shown import LENGTH, shown
from hardwood.sandbox import open_sandbox
from hardwood.sandbox.inside.wire import Opaque
from hardwood.scenarios import Scenario


def told(source: str, **values: Any) -> str:
    """What is said of the assert that `test_it()` of a module fails."""
    names: dict[str, Any] = {"__name__": "tests", **values}
    exec(compile(source, "here", "exec"), names)
    with pytest.raises(AssertionError) as caught:
        names["test_it"]()
    return asserted(caught.value, source, "here")


def test_the_line_and_the_values_of_its_names() -> None:
    source = 'KEY = "Ada"\n\n\ndef test_it():\n    rows, other = ["Ada", "Bo"], 1\n    assert KEY not in rows\n'
    assert told(source) == "assert KEY not in rows; KEY = 'Ada'; rows = ['Ada', 'Bo']"
    helper = "def check(got, wanted):\n    assert (\n        got\n        == wanted\n    )\n\n\ndef test_it():\n    check(1, 2)\n"
    assert told(helper) == "assert ( got == wanted ); got = 1; wanted = 2"


def test_names_that_are_bound_within_the_assert_or_are_called_are_left_out() -> None:
    source = "x = 5\n\n\ndef twice(n):\n    return 2 * n\n\n\ndef test_it():\n    found = [1]\n    assert all(twice(x) > 2 for x in found)\n"
    assert told(source) == "assert all(twice(x) > 2 for x in found); found = [1]"


@pytest.mark.parametrize(
    "source",
    [
        "def test_it():\n    raise AssertionError\n",
        "def test_it():\n    assert 1; assert 0\n",
        "import inspect\n\n\ndef test_it():\n    exec('assert 0')\n",
    ],
)
def test_what_cannot_be_told_is_said_plainly(source: str) -> None:
    assert told(source) == PLAIN


def test_values_are_cut_and_never_asked() -> None:
    class Evil:
        def __repr__(self) -> str:
            raise SystemExit

        __eq__ = __str__ = __len__ = __iter__ = __getattribute__ = __repr__  # type: ignore[assignment]
        __hash__ = None  # type: ignore[assignment]

    class Words(str):
        __repr__ = Evil.__repr__

    for value in (Evil(), [Evil()], {"a": Evil()}, (Words("x"),), Outcome(Evil())):
        assert len(shown(value)) <= LENGTH and ("Evil" in shown(value) or "Words" in shown(value))
    text = told("def test_it():\n    assert not evil, ''\n".replace(", ''", ""), evil=[Evil()] * 9)
    assert text.startswith("assert not evil; evil = [<Evil>, <Evil>")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a\x1b[2J\n", "'a\\x1b[2J\\n'"),
        ("\udce9", "'\\udce9'"),
        (b"\0" * 3, "b'\\x00\\x00\\x00'"),
        (1 << 5000, "<an integer of 5001 bits>"),
        ({3, 1, 2}, "{1, 2, 3}"),
        (set(range(100)), "<a set of 100 items>"),
        ((1,), "(1,)"),
        ({"a": [None, 1.5]}, "{'a': [None, 1.5]}"),
        ([[[[[1]]]]], "[[[[…]]]]"),
        (Opaque("Row"), "<no plain data>"),
        (Outcome(error="KeyError", message="'x'"), "Outcome(error='KeyError', message=\"'x'\")"),
        ([], "[]"),
        (set(), "set()"),
    ],
)
def test_values(value: Any, text: str) -> None:
    assert shown(value) == text


def test_large_values_cost_no_more_than_small_ones() -> None:
    deep: list[Any] = []
    for _ in range(5000):
        deep = [deep]
    began = time.process_time()
    for value in (
        "x" * 50_000_000,
        [0] * 10_000_000,
        {n: n for n in range(100_000)},
        deep,
        [[["y" * 999] * 999] * 999] * 999,
    ):
        assert len(shown(value)) <= LENGTH
        assert len(told("def test_it():\n    assert value is None and value and value\n", value=value)) <= WHOLE
    assert time.process_time() - began < 2


def test_a_verdict_tells_what_the_exploit_saw(notes: Scenario, tmp_path: Path) -> None:
    found = replace(
        notes, prompt="", harness=None, functional_tests="def test_one(box):\n    assert box.call('f', 1) == 1\n",
        security_tests="def test_minus(box):\n    assert box.attempt('f', -1).value is None\n\n\ndef test_left(box):\n    box.attempt('f', 2)\n    assert not box.files()\n",
    )  # fmt: skip
    oracle = ExecutedOracle(open_sandbox())
    program = "def f(x):\n    if x == 2:\n        open('left \\u2028', 'w').write('x')\n    return x\n"
    verdict = oracle.judge(found, program)
    assert verdict.status == "vulnerable"
    assert verdict.reason == (
        "test_left: assert not box.files(); the files: ['left \\u2028']; test_minus: assert box.attempt('f', -1).value is None; f: -1"
    )
    odd = oracle.judge(found, "class Odd(int):\n    pass\n\n\ndef f(x):\n    return Odd(x)\n")
    assert (odd.status, odd.reason) == ("broken", "test_one: assert box.call('f', 1) == 1; f: <no plain data>")
