"""Plain data as JSON, for the channel between the judge and the box.

Runs on both sides, so it imports nothing of hardwood. Only plain data passes: None, bool, int, float, str, bytes, list, tuple, dict, set.
Types are compared exactly, so that an object with an overloaded `__eq__` cannot travel: it becomes `Opaque`, which equals nothing. A few kin of dict and str that
honest programs return travel as what they are kin of, read by dict's and str's own methods.
"""

import json
import os

MAX_DEPTH = 40
MAX_ITEMS = 200_000
KIN = {
    ("collections", "Counter"): dict,
    ("collections", "OrderedDict"): dict,
    ("collections", "defaultdict"): dict,
    ("markupsafe", "Markup"): str,
}


class Opaque:
    """A value that is not plain data. It equals nothing, itself included."""

    __hash__ = None

    def __init__(self, type_name):
        self.type_name = str(type_name)

    def __eq__(self, other):
        return False

    def __repr__(self):
        return f"<opaque {self.type_name}>"


def _atom(value, kind):
    if value is None or kind is bool or kind is str:
        return value
    if kind is int:
        return value if abs(value) < 1 << 53 else {"i": hex(value)}
    if kind is float:
        return {"f": value.hex()}
    if kind is bytes or kind is bytearray:
        return {"b": bytes(value).hex()}
    raise TypeError(kind.__name__)


def _pack(value, depth, budget):
    budget[0] -= 1
    if depth > MAX_DEPTH or budget[0] < 0:
        return {"o": "too deep or too large"}
    kind = type(value)
    tag = {list: "l", tuple: "t", set: "s", frozenset: "s"}.get(kind)
    if tag:
        return {tag: [_pack(item, depth + 1, budget) for item in value]}
    kin = KIN.get((kind.__module__, kind.__name__))
    if kin is dict and isinstance(value, dict):
        value, kind = dict(dict.items(value)), dict
    elif kin is str and isinstance(value, str):
        value, kind = str.__str__(value), str
    if kind is dict:
        return {"d": [[_pack(k, depth + 1, budget), _pack(v, depth + 1, budget)] for k, v in value.items()]}
    if isinstance(value, os.PathLike) and kind.__module__.startswith("pathlib"):
        return os.fspath(value)
    try:
        return _atom(value, kind)
    except TypeError:
        return {"o": kind.__name__}


def _unpack(node):
    if not isinstance(node, dict):
        return node
    ((tag, body),) = node.items()
    if tag in "lts":
        items = [_unpack(item) for item in body]
        return {"l": list, "t": tuple, "s": _as_set}[tag](items)
    if tag == "d":
        return {_hashable(_unpack(key)): _unpack(value) for key, value in body}
    decode = {"i": lambda text: int(text, 16), "f": float.fromhex, "n": float, "b": bytes.fromhex, "o": Opaque}[tag]
    return decode(body)


def _hashable(key):
    try:
        hash(key)
    except TypeError:
        return f"unhashable key {key!r}"
    return key


def _as_set(items):
    return {_hashable(item) for item in items}


def dumps(value):
    """One line of ASCII JSON, without a newline."""
    return json.dumps(_pack(value, 0, [MAX_ITEMS]), separators=(",", ":"))


def loads(text):
    """The value that `dumps` wrote. Raises ValueError on anything else."""
    try:
        return _unpack(json.loads(text))
    except (AttributeError, KeyError, TypeError, RecursionError, OverflowError) as error:
        raise ValueError(f"not a message: {error}") from None
