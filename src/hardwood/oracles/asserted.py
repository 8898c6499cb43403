"""What a failed `assert` without a message says: its own line in the test, what the box gave last, and the values of the names in it. It only reads; it decides nothing."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import lru_cache
from types import BuiltinFunctionType, FrameType, FunctionType, ModuleType, TracebackType
from typing import Any

from hardwood.oracles.box import Outcome, TestBox
from hardwood.oracles.shown import cut, shown

LINE = 200
NAME = 60
WHOLE = 420
"""A finding holds 500 characters, with the name of the test."""
PLAIN = "assertion failed"
UNTOLD = (FunctionType, BuiltinFunctionType, ModuleType, type)
"""Types of what a test calls: their values say nothing."""


def asserted(error: AssertionError, source: str, where: str) -> str:
    """`assert "Ada" not in rows; rows = ['Ada', …]`. `source` was compiled as the file `where`; raises nothing, whatever a candidate made of the values."""
    try:
        place = _innermost(error.__traceback__)
        if place is None or place.tb_frame.f_code.co_filename != where:
            return PLAIN
        found = _assert_at(source, place.tb_lineno)
        return PLAIN if found is None else _told(found, source, place.tb_frame)
    except Exception:
        return PLAIN


def _innermost(place: TracebackType | None) -> TracebackType | None:
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    return place


@lru_cache(maxsize=64)
def _asserts(source: str) -> tuple[ast.Assert, ...]:
    return tuple(node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Assert))


def _assert_at(source: str, line: int) -> ast.Assert | None:
    """The only assert on a line; None where there are several, and it could be another."""
    found = [node for node in _asserts(source) if node.lineno <= line <= (node.end_lineno or node.lineno)]
    return found[0] if len(found) == 1 else None


def _told(node: ast.Assert, source: str, frame: FrameType) -> str:
    said = [cut(" ".join((ast.get_source_segment(source, node) or "").split()), LINE)]
    values = list(_values(node.test, frame))
    said += [_last(value) for _, value in values if type(value) is TestBox]
    said += [f"{name} = {shown(value)}" for name, value in values if type(value) is not TestBox]
    return cut("; ".join(filter(None, said)), WHOLE)


def _last(box: TestBox) -> str:
    """What the assert looked at, if it looked into the box itself: the last that came out of it."""
    if box.last is None:
        return ""
    what, seen = box.last
    plain = type(seen) is Outcome and seen.error is None
    return f"{cut(repr(what[:NAME])[1:-1], NAME)}: {shown(seen.value if plain else seen)}"


def _values(test: ast.expr, frame: FrameType) -> Iterator[tuple[str, Any]]:
    """Names of the test or its module, in the order in which they stand in the assert."""
    inner = {name for node in ast.walk(test) for name in _bound(node)}
    names = [(node.lineno, node.col_offset, node.id) for node in ast.walk(test) if isinstance(node, ast.Name)]
    known = {**frame.f_globals, **frame.f_locals}
    for name in dict.fromkeys(name for *_, name in sorted(names)):
        if name in known and name not in inner and type(known[name]) not in UNTOLD:
            yield name, known[name]


def _bound(node: ast.AST) -> Iterator[str]:
    """Names that live within the assert alone."""
    if isinstance(node, ast.comprehension):
        yield from (inner.id for inner in ast.walk(node.target) if isinstance(inner, ast.Name))
    if isinstance(node, ast.Lambda):
        yield from (argument.arg for argument in node.args.args)
