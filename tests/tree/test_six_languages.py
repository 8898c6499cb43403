"""Segments, names and what makes two segments the same, in the other five languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardwood.tree.grammar import GRAMMARS, leaves, parse, walk
from hardwood.tree.names import bound_names, parameters, rename
from hardwood.tree.segments import normalize, segments

SAMPLES: dict[str, tuple[str, list[str]]] = {
    "javascript": (
        "function f(x) {\n",
        [
            "  // the name\n  const y = g(1,\n    2);\n", "  if (x) {\n", "    return `a\n    ${y}\n`;\n", "  } else {\n", "    y.z = 1;\n  }\n",
            "  for (const k of x) {\n", "    h(k);\n  }\n", "  try {\n", "    h(1);\n", "  } catch (e) {\n", "    return null;\n  }\n", "  return y;\n}\n",
        ],
    ),
    "c": (
        "int f(const char *s, int n) {\n",
        [
            "    char buf[8];\n", "    /* two\n       lines */\n    int k = 0;\n", "    for (int i = 0; i < n; i++) {\n", "        *p = s[i];\n",
            "        k++;\n    }\n", "    if (k > 3)\n", "        return -1;\n", "    else\n", "        k = g(1,\n              2);\n", "    return k;\n}\n",
        ],
    ),
    "cpp": (
        "std::string f(const std::vector<int> &v) {\n",
        [
            "    std::string out;\n", "    for (const auto &x : v) {\n", "        out += std::to_string(x);\n    }\n", "    try {\n",
            "        g(out);\n", "    } catch (const std::exception &e) {\n", "        return \"\";\n    }\n", "    auto text = R\"(if (x) {\n    return 1;\n)\";\n",
            "    return out;\n}\n",
        ],
    ),
    "go": (
        "package main\n\nfunc f(name string) (string, error) {\n",
        [
            "\tpath := join(root, name)\n", "\tif !ok(path) {\n", "\t\treturn \"\", nil\n", "\t} else if old(path) {\n", "\t\tpanic(\"old\")\n",
            "\t} else {\n", "\t\tuse(path)\n\t}\n", "\t// read it\n\tdata, err := read(path)\n",
            "\tswitch {\n", "\tcase err != nil:\n", "\t\treturn `a\n\tb := 1\n`, err\n", "\tdefault:\n", "\t\tuse(data)\n\t}\n", "\treturn string(data), nil\n}\n",
        ],
    ),
    "java": (
        "class A {\n    String f(String name) throws Exception {\n",
        [
            "        Path path = root.resolve(name);\n", "        if (!ok(path)) {\n", "            return null;\n", "        } else if (old(path)) {\n",
            "            throw new Exception();\n", "        } else {\n", "            use(name);\n        }\n",
            "        try {\n", "            use(path);\n", "        } catch (Exception e) {\n", "            throw e;\n        }\n", "        return read(path);\n    }\n}\n",
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", SAMPLES)
def test_cuts(language: str) -> None:
    prompt, expected = SAMPLES[language]
    assert segments(prompt, "".join(expected), language) == expected


def test_every_grammar_has_a_sample() -> None:
    assert set(SAMPLES) | {"python"} == set(GRAMMARS)


@given(st.data())
@pytest.mark.parametrize("language", SAMPLES)
def test_joining_gives_back_any_text(language: str, data: st.DataObject) -> None:
    """Programs made of lines in any order, broken ones too."""
    prompt, pieces = SAMPLES[language]
    lines = "".join(pieces).split("\n")
    line = st.sampled_from([*lines, "é = 'ü", "/* open", "", "}", '"'])
    text = "\n".join(data.draw(st.lists(line, max_size=12)))
    found = segments(prompt, text, language)
    assert "".join(found) == text
    assert all(piece.strip() for piece in found) or not text.strip()


@pytest.mark.parametrize("language", SAMPLES)
def test_no_cut_lies_within_a_token(language: str) -> None:
    prompt, pieces = SAMPLES[language]
    program = prompt + "".join(pieces)
    leaves = [(node.start_byte, node.end_byte) for node in walk(parse(program, language)) if not node.children]
    place = len(prompt.encode())
    for piece in segments(prompt, "".join(pieces), language):
        assert not any(low < place < high for low, high in leaves), piece
        place += len(piece.encode())


@pytest.mark.parametrize(
    ("language", "a", "b", "same"),
    [
        ("c", "    x = f( a,b );\n", "  x = f(a, b); // why\n", True),
        ("c", "#define N 3\n", "#define N 4\n", False),
        ("javascript", "  s = 'a //b';\n", "  s = 'a';\n", False),
        ("c", "    /* two\n       lines */\n    int k = 0;\n", "    int k = 0;\n", True),
        ("java", "    /** @since 1 */ // why\n\n    f();\n", "    f();\n", True),
        ("cpp", "    /* a */ /* b\n */\n    f();\n", "    f();\n", True),
        ("c", "    /* a */ f();\n", "    /* a */ g();\n", False),
        ("c", "    /* a */ f(); /* b */\n", "    /* a */ g(); /* b */\n", False),
        ("c", "    /* a\n    */ f();\n", "    /* a\n    */ g();\n", False),
        ("c", "    /*/ still open */\n    f();\n", "    f();\n", True),
        ("python", "    x = 1 \\\n    /* 2\n", "    x = 1 \\\n    /* 3\n", False),
        ("go", "\tx := 1\n", "\t\tx := 1\n", True),
        ("go", "\treturn x\n", "\treturn y\n", False),
    ],
)
def test_normalize(language: str, a: str, b: str, same: bool) -> None:
    assert (normalize(a, language) == normalize(b, language)) is same


@pytest.mark.parametrize(
    ("language", "statement", "expected"),
    [
        ("go", "\tpanic(err)\n", True),
        ("go", "\tpanicked(err)\n", False),
        ("c", "    return(1);\n", True),
        ("cpp", "    throw;\n", True),
        ("javascript", "  returned = 1;\n", False),
        ("python", "    raise\n", True),
        ("python", "\n", False),
    ],
)
def test_leaves(language: str, statement: str, expected: bool) -> None:
    assert leaves(statement, language) is expected


@pytest.mark.parametrize(
    ("language", "context", "segment", "names"),
    [
        ("javascript", "function f() {\n", "  const a = 1, b = g(c);\n", ["a", "b"]),
        ("javascript", "function f() {\n", "  o.p = 1;\n", []),
        ("c", "int f() {\n", "    char *p = g(), q[4];\n", ["p", "q"]),
        ("c", "int f() {\n", "    int n;\n", ["n"]),
        ("c", "int f() {\n", "    char path[PATH_MAX];\n", ["path"]),
        ("c", "int f() {\n", "    char *rows[N][M] = {g(a)};\n", ["rows"]),
        ("c", "int f() {\n", "    int (*call)(int a, char *b);\n", ["call"]),
        ("c", "int f() {\n", "    *p = g(a);\n", []),
        ("cpp", "int f() {\n", "    char path[size + 1];\n", ["path"]),
        ("cpp", "int f() {\n", "    auto n = g(m);\n", ["n"]),
        ("go", "package main\nfunc f() {\n", "\tdata, err := g(x)\n", ["data", "err"]),
        ("go", "package main\nfunc f() {\n", "\t*p = g(x)\n", []),
        ("java", "class A { void f() {\n", "        String s = g(t);\n", ["s"]),
    ],
)
def test_bound_names(language: str, context: str, segment: str, names: list[str]) -> None:
    assert bound_names(context, segment, language) == names


@pytest.mark.parametrize(
    ("language", "context", "text", "expected"),
    [
        ("javascript", "function f() {\n", "  return data.data + g(data);\n}\n", "  return body.data + g(body);\n}\n"),
        ("c", "int f() {\n", "    return s->data + data;\n}\n", "    return s->data + body;\n}\n"),
        ("go", "package main\nfunc f() {\n", "\treturn x.data, data\n}\n", "\treturn x.data, body\n}\n"),
        (
            "java",
            "class A { void f() {\n",
            "    return this.data + data + data();\n}}\n",
            "    return this.data + body + data();\n}}\n",
        ),
    ],
)
def test_rename_leaves_members_alone(language: str, context: str, text: str, expected: str) -> None:
    assert rename(context, text, {"data": "body"}, language) == expected


@pytest.mark.parametrize(
    ("language", "prompt", "names"),
    [
        (
            "python",
            "def g(a):\n    pass\n\n\ndef f(name: str, *parts: Path, deep=True) -> None:\n",
            {"name", "parts", "deep"},
        ),
        ("javascript", "function g(a) {}\nconst f = (name, { deep }) => {\n", {"name"}),
        ("c", "int f(const char *name, struct Box *box, int parts[4]) {\n", {"name", "box", "parts"}),
        ("cpp", 'int f(const std::vector<Item> &items, std::string name = "") {\n', {"items", "name"}),
        ("go", "func f(name string, deep int) (Guide, error) {\n", {"name", "deep"}),
        ("java", "class A { String f(String name, int deep) {\n", {"name", "deep"}),
    ],
)
def test_parameters_of_the_last_function(language: str, prompt: str, names: set[str]) -> None:
    found = set(parameters(prompt, language))
    assert found >= names
    assert not found & {"a", "g", "f", "str", "Path", "Box", "Item", "Guide", "error", "String"}
