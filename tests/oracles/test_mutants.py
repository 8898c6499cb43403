"""Mechanical mutants: each operator in its languages, and what the check says of good and of weak tests."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from hardwood.oracles.mutants import mutants, mutation_check
from hardwood.scenarios import Reference, Scenario


def _scenario(notes: Scenario, language: str, prompt: str, body: str) -> Scenario:
    return replace(notes, language=language, prompt=prompt, secure=(Reference("secure", body),))


@pytest.mark.parametrize(
    ("language", "prompt", "body", "expected"),
    [
        ("python", "def f(x, y):\n", "    if x < 3:\n        return None\n    return esc(x, True)\n", {
            ("check dropped", "    pass\n    return esc(x, True)\n"),
            ("condition negated", "    if not (x < 3):\n        return None\n    return esc(x, True)\n"),
            ("comparison flipped", "    if x <= 3:\n        return None\n    return esc(x, True)\n"),
            ("call unwrapped", "    if x < 3:\n        return None\n    return x\n"),
            ("argument dropped", "    if x < 3:\n        return None\n    return esc(x)\n"),
            ("arguments swapped", "    if x < 3:\n        return None\n    return esc(True, x)\n"),
            ("constant changed", "    if x < 4:\n        return None\n    return esc(x, True)\n"),
            ("constant changed", "    if x < 3:\n        return None\n    return esc(x, False)\n"),
        }),
        ("c", "int f(int n) {\n", "    if (n >= 8) return -1;\n    put(n);\n    return n;\n}\n", {
            ("check dropped", "    ;\n    put(n);\n    return n;\n}\n"),
            ("condition negated", "    if (!(n >= 8)) return -1;\n    put(n);\n    return n;\n}\n"),
            ("comparison flipped", "    if (n > 8) return -1;\n    put(n);\n    return n;\n}\n"),
            ("statement deleted", "    if (n >= 8) return -1;\n    ;\n    return n;\n}\n"),
        }),
        ("go", "package main\n\nfunc f(n int) int {\n", "\tif n >= 8 {\n\t\treturn -1\n\t}\n\treturn g(n, 1)\n}\n", {
            ("condition negated", "\tif !(n >= 8) {\n\t\treturn -1\n\t}\n\treturn g(n, 1)\n}\n"),
            ("argument dropped", "\tif n >= 8 {\n\t\treturn -1\n\t}\n\treturn g(n)\n}\n"),
        }),
        ("go", "package main\n\nfunc f(n int) int {\n", "\tif n >= 8 {\n\t\tpanic(\"n\")\n\t}\n\treturn n\n}\n", {
            ("check dropped", "\t;\n\treturn n\n}\n"),
        }),
        ("javascript", "function f(s) {\n", "  if (s === '') return null;\n  return esc(s);\n}\n", {
            ("comparison flipped", "  if (s !== '') return null;\n  return esc(s);\n}\n"),
            ("call unwrapped", "  if (s === '') return null;\n  return s;\n}\n"),
        }),
    ],
)  # fmt: skip
def test_operators(notes: Scenario, language: str, prompt: str, body: str, expected: set[tuple[str, str]]) -> None:
    found = mutants(_scenario(notes, language, prompt, body), limit=99)
    assert expected <= {(mutant.operator, mutant.completion) for mutant in found}
    assert len({mutant.completion for mutant in found}) == len(found) and body not in {m.completion for m in found}


def test_operators_take_turns_under_a_limit(notes: Scenario) -> None:
    body = "    a(1)\n    b(2)\n    c(3)\n    if x < 1:\n        return None\n    return d(4, True)\n"
    found = mutants(_scenario(notes, "python", "def f(x):\n", body), limit=6)
    assert len(found) == 6 and len({mutant.operator for mutant in found}) == 6


def test_good_tests_catch_them_and_weak_ones_do_not(notes: Scenario, executor: Any) -> None:
    good = mutation_check([notes], executor.judge_many)
    assert good["mutants"] >= 5 and good["errors"] == 0
    weak = replace(notes, security_tests="def test_nothing(box):\n    assert True\n", id="weak")
    found = mutation_check([weak], executor.judge_many)
    assert found["caught"] < good["caught"]
    assert {row["id"] for row in found["survivors"]} == {"weak"}


def test_nothing_made_is_not_all_caught(notes: Scenario, executor: Any) -> None:
    result = mutation_check([_scenario(notes, "ruby", "def f\n", "  1\nend\n")], executor.judge_many)
    assert (result["mutants"], result["share"], result["fewer_than_5"]) == (0, None, [notes.id])
