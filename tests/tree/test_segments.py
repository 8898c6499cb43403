from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardwood.scenarios import load_scenarios
from hardwood.tree.segments import line_segments, normalize, segments, without_comments

PROMPT = 'def f(x):\n    """Doc."""\n'
LINES = st.sampled_from([
    "    y = 1", "    if x:", "        y = 2", "    else:", "    # a comment", "", "    text = '''one", "two '''", "    return y", "    z = g(1,",
    "          2)", "    with open(x) as h:", "        pass", "    é = 'ü'", "  broken (", "    @", "\t", "    for i in x: pass",
])  # fmt: skip


@given(st.lists(LINES, max_size=12))
def test_joining_gives_back_the_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert "".join(segments(PROMPT, text)) == text


@given(st.lists(LINES, max_size=12))
def test_no_segment_is_blank_unless_all_is(lines: list[str]) -> None:
    text = "\n".join(lines)
    pieces = segments(PROMPT, text)
    assert all(piece.strip() for piece in pieces) or not text.strip()


def test_cuts_at_statements_and_clauses_but_not_inside_them() -> None:
    body = "    y = g(1,\n          2)\n    if x:\n        return y\n    else:\n        # why\n        y = '''a\n    b = 1\n'''\n    return y\n"
    assert segments(PROMPT, body) == [
        "    y = g(1,\n          2)\n", "    if x:\n", "        return y\n", "    else:\n", "        # why\n        y = '''a\n    b = 1\n'''\n",
        "    return y\n",
    ]  # fmt: skip


def test_cuts_of_the_corpus_are_statement_starts() -> None:
    """An independent parser agrees: every cut is the line of a statement or of a clause keyword."""
    for scenario in load_scenarios("corpus:validation[lang=python]"):
        program = scenario.program(scenario.golden)
        starts = {node.lineno for node in ast.walk(ast.parse(program)) if isinstance(node, ast.stmt)}
        line = scenario.prompt.count("\n") + 1
        for piece in segments(scenario.prompt, scenario.golden):
            first = next(
                i for i, text in enumerate(piece.split("\n")) if text.strip() and not text.strip().startswith("#")
            )
            text = piece.split("\n")[first].strip()
            assert line + first in starts or text.startswith(("else", "elif", "except", "finally")), (
                scenario.id,
                piece,
            )
            line += piece.count("\n")


def test_lines_are_those_of_annotations() -> None:
    """A form feed or a line separator ends no line: annotations count by newlines."""
    assert line_segments("a\f\nb = '\u2028'\n\nc") == ["a\f\n", "b = '\u2028'\n\n", "c"]


@given(st.text())
def test_joining_lines_gives_back_the_text(text: str) -> None:
    pieces = line_segments(text)
    assert "".join(pieces) == text
    assert all(piece.strip() for piece in pieces) or not text.strip()


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("    return p  # the device's file\n", "    return p\n", True),
        ('    x = "a  # b"\n', '    x = "a"\n', False),
        ("    x = f( a,b )\n", "    x = f(a, b)  # why\n", True),
        ("    x = 1\n", "        x = 1\n", False),
        ("    # c\n    x = 1\n", "    x = 1\n\n", True),
        ("    x = 'a  #b'\n", "    x = 'a'\n", False),
        ("    return x\n", "    return y\n", False),
    ],
)
def test_normalize(a: str, b: str, same: bool) -> None:
    assert (normalize(a) == normalize(b)) is same


@pytest.mark.parametrize(
    ("language", "prompt", "completion", "plain"),
    [
        (
            "python",
            "def f(x):\n",
            "    # why\n    y = x  # that\n    return '# not  one'\n",
            "    y = x\n    return '# not  one'\n",
        ),
        ("python", "def f(x):\n", '    return """a\n# b\n\n"""\n', '    return """a\n# b\n\n"""\n'),
        ("c", "int f(int x)\n{\n", "    /* two\n       lines */\n    return x; // done\n}\n", "    return x;\n}\n"),
        ("go", "func f() string {\n", '\treturn "// no" // yes\n}\n', '\treturn "// no"\n}\n'),
    ],
)
def test_comments_alone_are_taken_out(language: str, prompt: str, completion: str, plain: str) -> None:
    assert without_comments(prompt, completion, language) == plain
    assert without_comments(prompt, plain, language) == plain
