from __future__ import annotations

from collections import Counter, OrderedDict, defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from hardwood.sandbox.inside import wire

KEYS = st.one_of(st.text(), st.integers(), st.booleans(), st.none(), st.tuples(st.integers(), st.text()))
PLAIN = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(), st.binary()),
    lambda inner: st.one_of(st.lists(inner), st.tuples(inner, inner), st.dictionaries(KEYS, inner), st.sets(KEYS)),
    max_leaves=20,
)


@given(PLAIN)
def test_plain_data_comes_back_as_it_was(value: object) -> None:
    again = wire.loads(wire.dumps(value))
    assert again == value and type(again) is type(value)


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (Counter("aab"), {"a": 2, "b": 1}),
        (defaultdict(list, a=[1]), {"a": [1]}),
        (OrderedDict(b=1), {"b": 1}),
        (Markup("<b>"), "<b>"),
    ],
)
def test_kin_of_dict_and_str_travel_as_these(value: object, plain: object) -> None:
    again = wire.loads(wire.dumps([value]))[0]
    assert again == plain and type(again) is type(plain)


def test_kin_in_name_alone_is_read_by_the_methods_of_its_base() -> None:
    class Counter(dict):
        def items(self):
            return [("secret", 1)]

    Counter.__module__ = "collections"
    assert wire.loads(wire.dumps(Counter(a=1))) == {"a": 1}
    pretender = type("Counter", (), {"__module__": "collections", "items": lambda self: [("a", 1)]})()
    again = wire.loads(wire.dumps(pretender))
    assert again != again


@pytest.mark.parametrize("value", [object(), type("S", (str,), {})("x"), type("I", (int,), {})(1), lambda: 0, range(3)])
def test_anything_else_equals_nothing(value: object) -> None:
    again = wire.loads(wire.dumps([value]))[0]
    assert again != value and again != again


@pytest.mark.parametrize(
    "text", ['{"a": 1, "b": 2}', '{"zz": 1}', '{"d": 3}', "{", '{"f": "x"}', "[" * 100_000, '{"b": "zz"}']
)
def test_garbage_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        wire.loads(text)
