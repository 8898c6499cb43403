from __future__ import annotations

from hardwood.tree.names import bound_names, rename
from hardwood.tree.splice import splices

PROMPT = "import html\n\n\ndef card(name):\n"
GOLDEN = ["    shown = html.escape(name)\n", "    line = f'<b>{shown}</b>'\n", "    return line\n"]


def test_bound_names_in_order() -> None:
    text = (
        "    a, (b, c) = f(d)\n    obj.e = 1\n    with open(p) as h:\n        pass\n    for i, j in k:\n        pass\n"
    )
    assert bound_names("def f(d):\n", text) == ["a", "b", "c", "h", "i", "j"]


def test_rename_leaves_attributes_keywords_and_strings() -> None:
    assert (
        rename("def f():\n", "    g(path=path, x=o.path, s='path')\n", {"path": "p"})
        == "    g(path=p, x=o.path, s='path')\n"
    )


def test_names_of_the_variant_take_the_place_of_the_golden_ones() -> None:
    assert splices(PROMPT, GOLDEN, 0, "    text = name.strip()\n") == [
        "    text = name.strip()\n    line = f'<b>{text}</b>'\n    return line\n"
    ]


def test_a_variant_that_equals_a_later_golden_segment_skips_to_it() -> None:
    golden = ["    if '/' in name:\n", "        return None\n", "    return read(name)\n"]
    first, second = splices("def f(name):\n", golden, 0, "    return read( name )\n")
    assert first == "    return read( name )\n"
    assert second == "    return read( name )\n        return None\n    return read(name)\n"
