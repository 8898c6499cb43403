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
    assert splices("def f(name):\n", golden, 0, "    return read( name )\n") == [
        "    return read( name )\n",
        "    return read( name )\n    return read(name)\n",
    ]


def test_a_statement_stands_in_for_the_block_that_the_golden_segment_opens() -> None:
    golden = ["    if '/' in name:\n", "        log(name)\n", "        return None\n", "    return read(name)\n"]
    assert splices("def f(name):\n", golden, 0, "    name = name.strip()\n") == [
        "    name = name.strip()\n    return read(name)\n"
    ]
    assert splices("def f(name):\n", golden, 0, "    if not name:\n") == ["    if not name:\n" + "".join(golden[1:])]
    multi = "    if (not name and\n            True):\n"
    assert splices("def f(name):\n", golden, 0, multi) == [multi + "".join(golden[1:])]


def test_what_cannot_be_parsed_is_left_out() -> None:
    golden = ["    if '/' in name:\n", "        return None\n", "    return read(name)\n"]
    assert splices("def f(name):\n", golden, 1, "        if not name:\n") == [], "a block without a statement"
    assert splices("def f(name):\n", golden, 1, "    return 1\n") == [], "no block where one is opened"
    assert splices("def f(name):\n", golden, 2, "    with open(name) as f:\n") == []


def test_braces_that_do_not_match_are_left_out() -> None:
    golden = ["    if (n > 8) {\n", "        return 0;\n    }\n", "    return n;\n}\n"]
    prompt = "int f(int n)\n{\n"
    assert splices(prompt, golden, 0, "    if (n < 8) {\n", "c") == ["    if (n < 8) {\n" + "".join(golden[1:])]
    assert splices(prompt, golden, 0, "    n += 1;\n", "c") == ["    n += 1;\n    return n;\n}\n"]
    assert splices(prompt, golden, 2, "    if (n) {\n", "c") == []
