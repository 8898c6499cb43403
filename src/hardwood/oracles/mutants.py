"""Mechanical mutants of secure references: each must be caught by a test, or tests are too weak to be a judge.

Operators, the same in every language, by the syntax tree: a check dropped, a condition negated, a comparison flipped, a call replaced by its
argument, an argument dropped, two arguments swapped, a constant changed, a statement deleted. A mutant that passes all tests is a hole in the
tests, or means the same as the original; only a reader can tell which.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tree_sitter import Node

from hardwood.oracles.verdict import Verdict
from hardwood.scenarios import Scenario
from hardwood.tree.grammar import GRAMMARS, leaves, parse, walk
from hardwood.tree.segments import normalize

FLIPPED = {
    "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "===": "!==", "!==": "===", "in": "not in", "not in": "in", "and": "or",
    "or": "and", "&&": "||", "||": "&&", "is": "is not", "is not": "is",
}  # fmt: skip
CONSTANTS = {"True": "False", "False": "True", "true": "false", "false": "true"}
CALLS = frozenset({"call", "call_expression", "method_invocation"})
NUMBERS = frozenset({"integer", "number", "number_literal", "int_literal", "decimal_integer_literal"})
Edit = tuple[int, int, str]


@dataclass(frozen=True)
class Mutant:
    """One changed completion. `operator` says how."""

    operator: str
    completion: str
    line: int
    """Of the program, from 1."""


def mutants(scenario: Scenario, limit: int = 12) -> list[Mutant]:
    """Mutants of the first secure reference, at most `limit`: operators take turns, so that each is seen. None for a language without a grammar."""
    if scenario.language not in GRAMMARS or not scenario.secure or scenario.secure[0].whole:
        return []
    by_operator: dict[str, list[Mutant]] = {}
    seen = {normalize(scenario.golden, scenario.language)}
    for mutant in _all(scenario):
        key = normalize(mutant.completion, scenario.language)
        if key not in seen:
            seen.add(key)
            by_operator.setdefault(mutant.operator, []).append(mutant)
    turns = [found[turn] for turn in range(limit) for found in by_operator.values() if turn < len(found)]
    return turns[:limit]


def _all(scenario: Scenario) -> Iterator[Mutant]:
    prefix, program = (
        (scenario.head + scenario.prompt).encode(),
        (scenario.head + scenario.prompt + scenario.golden).encode(),
    )
    for node in walk(parse(program.decode(), scenario.language)):
        if node.start_byte < len(prefix):
            continue
        for operator, (start, end, text) in _edits(node, scenario.language):
            changed = (program[:start] + text.encode() + program[end:]).decode()
            if not parse(changed, scenario.language).root_node.has_error:
                yield Mutant(operator, changed[len(prefix.decode()) :], node.start_point[0] + 1)


def _edits(node: Node, language: str) -> Iterator[tuple[str, Edit]]:
    for operator, function in OPERATORS:
        for edit in function(node, language):
            yield operator, edit


def _text(node: Node) -> str:
    return node.text.decode() if node.text else ""


def _drop_check(node: Node, language: str) -> Iterator[Edit]:
    """An `if` whose body only leaves."""
    body = node.child_by_field_name("consequence")
    if node.type != "if_statement" or body is None or node.child_by_field_name("alternative") is not None:
        return
    if leaves(_text(body).lstrip("{ \n\t"), language):
        yield node.start_byte, node.end_byte, "pass" if language == "python" else ";"


def _negate(node: Node, language: str) -> Iterator[Edit]:
    condition = node.child_by_field_name("condition")
    if node.type == "if_statement" and condition is not None:
        bare = _text(condition)
        inner = bare[1:-1] if bare.startswith("(") and language not in ("python", "go") else bare
        opposite = f"not ({inner})" if language == "python" else f"!({inner})"
        yield condition.start_byte, condition.end_byte, f"({opposite})" if inner != bare else opposite


def _flip(node: Node, language: str) -> Iterator[Edit]:
    if not node.is_named and _text(node) in FLIPPED and node.parent is not None and "for" not in node.parent.type:
        yield node.start_byte, node.end_byte, FLIPPED[_text(node)]


def _unwrap(node: Node, language: str) -> Iterator[Edit]:
    """f(x) → x."""
    arguments = node.child_by_field_name("arguments")
    if node.type in CALLS and arguments is not None and arguments.named_children:
        first = arguments.named_children[0]
        if first.type != "keyword_argument":
            yield node.start_byte, node.end_byte, _text(first)


def _drop_argument(node: Node, language: str) -> Iterator[Edit]:
    arguments = node.child_by_field_name("arguments")
    if node.type not in CALLS or arguments is None or len(arguments.named_children) < 2:
        return
    given = arguments.named_children
    for index in range(1, len(given)):
        yield given[index - 1].end_byte, given[index].end_byte, ""


def _swap(node: Node, language: str) -> Iterator[Edit]:
    arguments = node.child_by_field_name("arguments")
    if node.type in CALLS and arguments is not None and len(arguments.named_children) >= 2:
        first, second = arguments.named_children[:2]
        if "keyword_argument" not in (first.type, second.type):
            between = (arguments.text or b"")[
                first.end_byte - arguments.start_byte : second.start_byte - arguments.start_byte
            ].decode()
            yield first.start_byte, second.end_byte, _text(second) + between + _text(first)


def _constant(node: Node, language: str) -> Iterator[Edit]:
    text = _text(node)
    if text in CONSTANTS and not node.children:
        yield node.start_byte, node.end_byte, CONSTANTS[text]
    elif node.type in NUMBERS:
        if text.isdigit():
            yield node.start_byte, node.end_byte, str(int(text) + 1)
        elif text.startswith("0o"):
            yield node.start_byte, node.end_byte, "0o777"


def _delete(node: Node, language: str) -> Iterator[Edit]:
    if node.type == "expression_statement":
        yield node.start_byte, node.end_byte, "pass" if language == "python" else ";"


OPERATORS: tuple[tuple[str, Callable[[Node, str], Iterator[Edit]]], ...] = (
    ("check dropped", _drop_check), ("call unwrapped", _unwrap), ("condition negated", _negate), ("comparison flipped", _flip),
    ("argument dropped", _drop_argument), ("constant changed", _constant), ("statement deleted", _delete), ("arguments swapped", _swap),
)  # fmt: skip


def mutation_check(
    scenarios: Sequence[Scenario], judge_many: Callable[[Sequence[tuple[Scenario, str]]], Iterable[Verdict]], limit: int = 12,
    on_done: Callable[[], None] = lambda: None,
) -> dict[str, Any]:  # fmt: skip
    """Judges all mutants: how many are caught, by operator and scenario, and which survive. An `error` is neither."""
    plans = [(scenario, mutants(scenario, limit)) for scenario in scenarios]
    verdicts = iter(judge_many([(scenario, scenario.program(m.completion)) for scenario, plan in plans for m in plan]))
    made, caught = Counter[str](), Counter[str]()
    survivors, few, errors = [], [], 0
    for scenario, plan in plans:
        for mutant in plan:
            verdict = next(verdicts)
            errors += verdict.status == "error"
            made[mutant.operator] += verdict.status != "error"
            caught[mutant.operator] += verdict.status in ("broken", "vulnerable")
            if verdict.status == "secure":
                survivors.append(
                    {
                        "id": scenario.id,
                        "operator": mutant.operator,
                        "line": mutant.line,
                        "completion": mutant.completion,
                    }
                )
        if len(plan) < 5:
            few.append(scenario.id)
        on_done()
    total = sum(made.values())
    return {
        "scenarios": len(plans),
        "mutants": total,
        "caught": sum(caught.values()),
        "share": round(sum(caught.values()) / total, 4) if total else None,
        "by_operator": {name: {"mutants": made[name], "caught": caught[name]} for name in made},
        "errors": errors,
        "fewer_than_5": few,
        "survivors": survivors,
    }
