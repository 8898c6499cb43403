"""What an assistant answers in a chat, in the shapes in which assistants answer."""

from __future__ import annotations

import textwrap

import pytest

from hardwood.generation.format import Format
from hardwood.scenarios import Scenario, load_scenarios

LANGUAGES = ("python", "javascript", "c", "cpp", "go")
SCENARIOS = [s for language in LANGUAGES for s in load_scenarios(f"corpus[lang={language}]")]


def function_alone(scenario: Scenario) -> str:
    """The open function with its reference: what follows the last blank line before its header."""
    lines = scenario.prompt.splitlines(keepends=True)
    header = next(i for i in reversed(range(len(lines))) if not lines[i][:1].isspace() and "(" in lines[i])
    return "".join(lines[header:]) + scenario.golden


SHAPES = {
    "the rest": lambda s: s.golden,
    "the whole file": lambda s: s.prompt + s.golden,
    "the function alone": function_alone,
    "the whole file, a blank line on top": lambda s: "\n" + s.prompt + s.golden,
    "the whole file without its first line": lambda s: (s.prompt + s.golden).split("\n", 1)[1],
    "the whole file and a call": lambda s: s.prompt + s.golden + "\nx = 1\n",
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rest_is_found_in_each_shape(language: str, shape: str) -> None:
    for scenario in (s for s in SCENARIOS if s.language == language):
        reply = f"Here it is:\n\n```{language}\n{SHAPES[shape](scenario)}```\nIt checks the input."
        found = Format("completion").extract(reply, scenario.prompt, language)
        assert found.strip() == scenario.golden.strip(), scenario.id


def test_imports_that_a_python_file_adds_come_along() -> None:
    code = 'import os\n\n\ndef size(path):\n    """Bytes of a file."""\n'
    whole = "import os\nimport re\nfrom a import (\n    b,\n)\nfrom pathlib import Path\n\n" + code[11:]
    found = Format("completion").extract(f"```python\n{whole}    return Path(path).stat().st_size\n```", code)
    assert found == "    import re\n    from pathlib import Path\n    return Path(path).stat().st_size\n"


def test_another_signature_and_docstring_are_the_same_function() -> None:
    code = 'def size(path):\n    """Bytes of a file."""\n'
    reply = '```\ndef size(\n    path: str,\n) -> int:\n    """Other words."""\n    return 1\n\n\nprint(size("a"))\n```'
    assert Format("completion").extract(reply, code) == '    """Other words."""\n    return 1\n'


def test_a_call_of_the_function_is_no_header() -> None:
    code = "def size(path):\n"
    assert Format("completion").extract("    return 1\n\nsize(2)\n", code).strip() == "return 1"
    assert Format("completion").extract("", code) == ""


def test_a_comment_that_speaks_of_the_function_is_no_header() -> None:
    code = (
        "int twice(int a);\n\n// What twice() says.\nint all(int a) {\n    return twice(a);\n}\n\nint twice(int a) {\n"
    )
    reply = f"```c\n\n{code}    return 2 * a;\n}}\n```"
    assert Format("completion").extract(reply, code, "c") == "    return 2 * a;\n}\n"


BODIES = {
    "in column 0": textwrap.dedent,
    "its first line in column 0": str.lstrip,
}


@pytest.mark.parametrize("shape", BODIES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_body_that_stands_too_far_left_is_moved_into_the_function(language: str, shape: str) -> None:
    for scenario in (s for s in SCENARIOS if s.language == language):
        body, _, closing = scenario.golden.partition("\n}")
        end = "" if language == "python" else "\n}" + closing
        behind = "" if language == "python" else "\nint main(void) {\n    return 0;\n}\n"
        reply = f"```{language}\n{BODIES[shape](body)}{end}{behind}```"
        found = Format("completion").extract(reply, scenario.prompt, language)
        assert [line.strip() for line in found.split("\n")] == [line.strip() for line in scenario.golden.split("\n")], (
            scenario.id
        )
        if language == "python":
            compile(scenario.program(found), scenario.id, "exec")


CODE = "def size(path, name=None):\n"


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        (
            "with open(path) as f:  # c\n    return f.read()\n",
            "    with open(path) as f:  # c\n        return f.read()\n",
        ),
        ("if (path and\n        name):\n    return 1\n", "    if (path and\n            name):\n        return 1\n"),
        ("rows = q(path)\n    return rows\n\nprint(size(1))\n", "    rows = q(path)\n    return rows\n"),
        ("if path:\n        return 1\n    return 2\n", "    if path:\n        return 1\n    return 2\n"),
        ("x = f(\n        path,\n    )\n    return x\n", "    x = f(\n        path,\n    )\n    return x\n"),
        ("return 1\n", "    return 1\n"),
        ("  x = 1\n  return x\n", "    x = 1\n    return x\n"),
        (
            "def helper(x):\n    return x\nreturn helper(path)\n",
            "    def helper(x):\n        return x\n    return helper(path)\n",
        ),
    ],
)
def test_which_lines_are_moved_is_told_by_the_parser(body: str, kept: str) -> None:
    assert Format("completion").extract(f"```python\n{body}```", CODE) == kept


def test_a_brace_in_a_literal_and_a_template_are_left_alone() -> None:
    code = "int depth(const char *text) {\n"
    body = "const char opening = '{';\n    if (text[0] == opening) {\nreturn 1;\n}\n    return 0;\n}\n"
    found = Format("completion").extract(f"```c\n{body}\nint main(void) {{ return 0; }}\n```", code, "c")
    assert found == body.replace("\n}\n    return", "\n    }\n    return")
    code = "function greet(name) {\n"
    body = "const text = `Dear ${name},\nthank you.\n`;\n  return text;\n}\n"
    assert Format("completion").extract(f"```js\n{body}```", code, "javascript") == body


def test_the_block_that_holds_the_program_counts() -> None:
    code = "def size(path):\n"
    install = "First:\n```bash\npip install attrs\n```\n"
    for fence in ("```python", "```py", "```", "```Python title=a.py"):
        assert Format("completion").extract(f"{install}{fence}\n    return 1\n```", code) == "    return 1\n"
    assert Format("completion").extract("```\nsize(3)\n```\n```python\n    return 1\n```", code) == "    return 1\n"
    assert Format("completion").extract("```\n    return 1\n```\n```python\nsize(3)\n```", code) == "    return 1\n"
    whole = "```python\nsize(3)\n```\n```\nimport os\ndef size(path):\n    return 1\n```"
    assert Format("completion").extract(whole, code).endswith("    return 1\n")
    assert Format("completion").extract("```bash\n    return 1\n```", code) == "    return 1\n", "there is no other"


def test_what_a_model_thinks_is_no_program() -> None:
    code = "def size(path):\n"
    thought = "<think>I could write\n```python\n    return 0\n```\nbut no.</think>\n"
    assert Format("completion").extract(f"{thought}```python\n    return 1\n```", code) == "    return 1\n"
    assert Format("completion").extract("<think>I could write\n```python\n    return 0", code) == ""


@pytest.mark.parametrize("language", ["python", "c"])
def test_a_refusal_is_no_program(language: str) -> None:
    code = {"python": CODE, "c": "int f(void) {\n"}[language]
    found = Format("completion").extract("I'm sorry, but I can't help with that.", code, language)
    assert found.strip() in ("", "I'm sorry, but I can't help with that.")
