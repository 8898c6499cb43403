"""Where completions end, how models are asked, and the way from tokens to text."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardwood.errors import UsageError
from hardwood.explorer.growth import chat_turns
from hardwood.generation.format import Format
from hardwood.generation.stop import LANGUAGES, StopRule, stop_rule, trim
from hardwood.generation.tokens import Detokenizer, completion_offsets, encode_completion, encode_prompt
from hardwood.tree.exports import EXPORTS


def run(rule: StopRule, text: str, step: int, line_start: bool = True) -> str | None:
    """Feed a text piece by piece, as a sampler does."""
    for end in range(step, len(text) + step, step):
        found = rule.find(text[:end], start=max(0, end - step), line_start=line_start)
        if found is not None:
            return text[:found]
    return None


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("python", "    return 1\n\n\ndef other():\n", "    return 1\n\n\n"),
        ("python", "    return 1\n# next\n", "    return 1\n"),
        ("python", "def f():\n", ""),
        ("python", "    x = '''\n  a\n  '''\n    return x\n", None),
        ("c", "    return 1;\n}\nint g() {\n", "    return 1;\n}\n"),
        ("go", "\tif x {\n\t\treturn\n\t}\n}\n\nfunc g()", "\tif x {\n\t\treturn\n\t}\n}\n"),
        ("javascript", "  return 1;\n});\nfoo();\n", "  return 1;\n});\n"),
        ("c", "    return 1;\n} ```\nThis works", "    return 1;\n} "),
        ("go", "\treturn x\n}```", "\treturn x\n}"),
        ("cpp", "  return 1;\n```\n", "  return 1;\n"),
    ],
)
@pytest.mark.parametrize("step", [1, 2, 3, 100])
def test_where_a_function_ends(language: str, text: str, expected: str | None, step: int) -> None:
    assert run(stop_rule(language), text, step) == expected


@pytest.mark.parametrize("step", [1, 2, 100])
def test_a_fence_ends_a_chat_answer(step: int) -> None:
    text = "    return 1\n    ```\n"
    assert run(stop_rule("python", fenced=True), text, step) == "    return 1\n    "
    assert run(stop_rule("python"), text, step) is None


def test_a_completion_in_the_middle_of_a_line() -> None:
    assert run(stop_rule("python"), "path)\n    pass\nx", 1, line_start=False) == "path)\n    pass\n"
    assert run(stop_rule("python"), "path)", 1, line_start=False) is None
    assert StopRule().find("anything\nx") is None


def test_trim_keeps_one_newline() -> None:
    assert trim("a\n\n  \n\n") == "a\n"
    assert trim("a") == "a"
    assert trim("\n    \n") == "\n"


def test_unknown_language() -> None:
    with pytest.raises(UsageError, match="python"):
        stop_rule("pythn")
    assert {"python", "c", "cpp", "go", "javascript"} <= set(LANGUAGES)


def test_completion_format_is_the_code() -> None:
    form = Format.make("completion")
    assert form == Format("completion")
    assert form.render("def f():\n") == "def f():\n"


def test_chat_format_ends_with_the_code(tokenizer) -> None:
    form = Format.make("chat", tokenizer)
    code = "def f(path):\n    '''{x} \\n'''\n"
    text = form.render(code)
    assert text.startswith("<|im_start|>user\nComplete this python file")
    assert text.endswith(f"```<|im_end|>\n<|im_start|>assistant\n```python\n{code}")
    assert text.count(code) == 2
    assert "```go\n" in form.render(code, "go")
    assert form.stop("python") == stop_rule("python", fenced=True)
    assert pickle.loads(pickle.dumps(form)) == form


def test_a_chat_exported_for_spin_is_rendered_as_the_model_was_asked(tokenizer, notes) -> None:
    """A trainer that puts its model's template around the conversation sees what the player saw: the template once."""
    form = Format.make("chat", tokenizer)
    row = {"kind": "pair", "scenario_id": notes.id, "prompt": form.render(notes.prompt), "prefix": "    a\n", "golden": "    b\n", "losing": "    c\n",
           "golden_suffix": "    d\n```", "losing_suffix": "    e\n```", "weight": 1.0}  # fmt: skip
    (line,) = EXPORTS["spin"]([row], {notes.id: chat_turns(form, notes)})
    for side, end in (("real", "    b\n    d\n```"), ("generated", "    c\n    e\n```")):
        asked, answered = line[side]
        begun = tokenizer.apply_chat_template([asked], tokenize=False, add_generation_prompt=True)
        assert begun + answered["content"] == row["prompt"] + row["prefix"] + end
    assert chat_turns(Format("completion"), notes) is None


def test_formats_that_cannot_be(tokenizer) -> None:
    with pytest.raises(UsageError, match="chat"):
        Format.make("chatt", tokenizer)
    with pytest.raises(UsageError, match="chat template"):
        Format.make("chat", None)


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("Sure:\n```python\n    return 1\n```\nThat is it.", "    return 1\n"),
        ("Sure:\n```python\ndef f():\n    return 1\n```", "    return 1\n"),
        ("    return 1\n\n\nprint(f())\n", "    return 1\n"),
        ("```\n    return 1", "    return 1"),
        ("I cannot help with that.", ""),
        ("", ""),
    ],
)
def test_extract(reply: str, expected: str) -> None:
    assert Format("chat").extract(reply, "def f():\n") == expected


@settings(max_examples=50)
@given(text=st.text(max_size=60))
def test_detokenizing_token_by_token_is_decoding(tokenizer, text: str) -> None:
    ids = encode_completion(tokenizer, text)
    writer = Detokenizer(tokenizer, encode_prompt(tokenizer, "def f():\n"))
    pieces = [writer.push(token) for token in ids]
    assert "".join(pieces) == writer.text
    if not text.endswith("\N{REPLACEMENT CHARACTER}"):
        assert writer.text == tokenizer.decode(ids)
    spans = completion_offsets(tokenizer, text) if text else []
    assert len(spans) == len(ids)


def test_a_start_token_is_not_doubled(tokenizer) -> None:
    from copy import deepcopy

    from tokenizers.processors import TemplateProcessing

    opened = deepcopy(tokenizer)
    opened.bos_token = "<|endoftext|>"
    opened.backend_tokenizer.post_processor = TemplateProcessing(
        single="<|endoftext|> $A", special_tokens=[("<|endoftext|>", 0)]
    )
    assert encode_prompt(opened, "x = 1\n")[0] == 0
    assert encode_prompt(opened, "<|endoftext|>x = 1\n") == encode_prompt(opened, "x = 1\n")
    assert 0 not in encode_completion(opened, "x = 1\n")
