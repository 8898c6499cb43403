"""A value as a short text, for people. Plain data alone is looked into, a few items of it: a hostile program chose it, so no method of any other object is called.

The text is the same for the same value, holds no control characters, and costs no more for a large value than for a small one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields
from itertools import islice
from typing import Any

from hardwood.oracles.box import Outcome, Ran
from hardwood.sandbox.inside.wire import Opaque

LENGTH = 120
DEPTH = 4
MAX_BITS = 200
MAX_SET = 64
"""Items of a set come in no order of their own, so all are looked at, or none; of a set of sets none, since they would multiply."""


def shown(value: Any, length: int = LENGTH) -> str:
    """At most so many characters; what is left out is a `…`."""
    return cut(_text(value, length, DEPTH), length)


def cut(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1] + "…"


def _text(value: Any, length: int, depth: int) -> str:
    kind = type(value)
    if value is None or kind in (bool, float):
        return repr(value)
    if kind in (str, bytes):
        return repr(value[:length]) + ("…" if len(value) > length else "")
    if kind is int:
        return repr(value) if value.bit_length() <= MAX_BITS else f"<an integer of {value.bit_length()} bits>"
    if kind in CONTAINERS:
        return CONTAINERS[kind](value, length, depth - 1) if depth else "…"
    if kind is Opaque:
        return "<no plain data>"
    return f"<{cut(type.__getattribute__(kind, '__name__'), length)}>"


def _joined(pieces: Iterable[str], length: int) -> str:
    """As many pieces as have room, and one more to be cut."""
    found: list[str] = []
    used = 0
    for piece in pieces:
        if used > length:
            return ", ".join([*found, "…"])
        found.append(piece)
        used += len(piece) + 2
    return ", ".join(found)


def _items(value: Iterable[Any], length: int, depth: int) -> Iterator[str]:
    return (_text(item, length, depth) for item in value)


def _list(value: list[Any], length: int, depth: int) -> str:
    return f"[{_joined(_items(value, length, depth), length)}]"


def _tuple(value: tuple[Any, ...], length: int, depth: int) -> str:
    return f"({_joined(_items(value, length, depth), length)}{',' if len(value) == 1 else ''})"


def _set(value: set[Any], length: int, depth: int) -> str:
    if len(value) > MAX_SET or any(type(item) is frozenset for item in value):
        return f"<a set of {len(value)} items>"
    return f"{{{_joined(sorted(_items(value, length, depth)), length)}}}" if value else "set()"


def _dict(value: dict[Any, Any], length: int, depth: int) -> str:
    pairs = (f"{_text(k, length, depth)}: {_text(v, length, depth)}" for k, v in islice(value.items(), length))
    return f"{{{_joined(pairs, length)}}}"


def _ours(value: Any, length: int, depth: int) -> str:
    """How a call or a run went, without what is empty."""
    told = ((field.name, getattr(value, field.name)) for field in fields(value))
    pieces = (f"{name}={_text(what, length, depth)}" for name, what in told if not _is_empty(what))
    return f"{type(value).__name__}({_joined(pieces, length)})"


def _is_empty(value: Any) -> bool:
    return value is None or value is False or (type(value) is str and not value)


CONTAINERS: dict[type, Callable[[Any, int, int], str]] = {
    list: _list, tuple: _tuple, set: _set, frozenset: _set, dict: _dict, Outcome: _ours, Ran: _ours,
}  # fmt: skip
