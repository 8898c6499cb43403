"""The public fake keeps the contract of a policy."""

from __future__ import annotations

import pytest

from hardwood.errors import UsageError
from hardwood.generation import Policy, Request, ScriptedPolicy, stop_rule


def test_it_says_what_it_is_told_to() -> None:
    policy: Policy = ScriptedPolicy({"p\n": ["    a = 1\n\nb", "    c\n"], "p\n    a": ["pple\n"]})
    first, second = policy.sample(
        [Request("p\n", n=3, stop=stop_rule("python")), Request("p\n", "    a", stop=stop_rule("python"))]
    )
    assert [completion.text for completion in first] == ["    a = 1\n", "    c\n", "    a = 1\n"]
    assert [completion.finish for completion in first] == ["stop", "eos", "stop"]
    assert second[0].text == "pple\n"
    assert policy.generated_tokens > 0 and policy.prefill_tokens > 0


def test_a_function_may_be_the_script_and_length_counts() -> None:
    policy = ScriptedPolicy(lambda prompt, prefix: [f"{prefix} and more words"])
    (got,) = policy.sample([Request("p", "x", max_new_tokens=2)])[0]
    assert (got.text, got.finish, got.tokens) == ("x ", "length", 2)
    assert policy.requests[0].prefix == "x"


def test_an_unknown_context_is_an_error() -> None:
    with pytest.raises(UsageError, match="no completion"):
        ScriptedPolicy({}).sample([Request("p")])


def test_logprobs_cover_the_text() -> None:
    policy = ScriptedPolicy({}, logprob=lambda before, token: -float(len(before)))
    (tokens,) = policy.logprobs([("ab", "x = 1\n    y")])
    assert "".join(token.text for token in tokens) == "x = 1\n    y"
    assert all("x = 1\n    y"[token.start : token.end] == token.text for token in tokens)
    assert [token.logprob for token in tokens[:2]] == [-2.0, -3.0]
