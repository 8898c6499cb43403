"""What every policy must do, whoever writes: the same suite for each backend. vLLM is among them where it is installed (`make test-vllm`)."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from typing import Any

import pytest
import torch
from transformers import Qwen2Config, Qwen2ForCausalLM

from hardwood.errors import UsageError
from hardwood.explorer.config import ExplorerConfig
from hardwood.explorer.explorer import Explorer
from hardwood.generation import Policy, Request, ScriptedPolicy, stop_rule
from hardwood.generation.format import Format
from hardwood.generation.opening import open_policy
from hardwood.generation.stop import StopRule
from hardwood.generation.transformers_backend import TransformersPolicy
from hardwood.scenarios import Scenario

PROMPTS = ["def load(path):\n", "import os\n", "x = 1\n" * 9]
TOLD = "    return path\n    # and more\n\nafter = 1\n"
WITH_VLLM = importlib.util.find_spec("vllm") is not None
LOADED = ["transformers", *(["vllm"] if WITH_VLLM else [])]


def small_model() -> Any:
    """A random Qwen2 whose heads are as wide as vLLM's kernels want them."""
    torch.manual_seed(0)
    shape = Qwen2Config(
        hidden_size=128, num_hidden_layers=2, num_attention_heads=2, num_key_value_heads=1, intermediate_size=96, vocab_size=320, initializer_range=0.2,
        bos_token_id=None, eos_token_id=2, pad_token_id=0,
    )  # fmt: skip
    return Qwen2ForCausalLM(shape).eval()


@pytest.fixture(scope="session")
def folder(tokenizer: Any, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The small model, saved."""
    path = tmp_path_factory.mktemp("model")
    small_model().save_pretrained(path)
    tokenizer.save_pretrained(path)
    return str(path)


def _by_server(server: Any, payload: dict[str, Any], behind: Policy) -> None:
    """A completions endpoint before another policy, as servers answer."""
    prompt = payload["prompt"]
    if payload.get("echo"):
        first, *rest = prompt
        (tokens,) = behind.logprobs([(first, "".join(rest))])
        served = {
            "tokens": [first, *(t.text for t in tokens)], "token_logprobs": [None, *(t.logprob for t in tokens)],
            "text_offset": [0, *(t.start + 1 for t in tokens)],
        }  # fmt: skip
        server.reply({"choices": [{"text": prompt, "logprobs": served}], "usage": {}})
        return
    ((sample,),) = behind.sample(
        [
            Request(
                prompt,
                max_new_tokens=payload["max_tokens"],
                temperature=payload.get("temperature", 1.0),
                seed=payload.get("seed", 0),
            )
        ]
    )
    reason = "length" if sample.finish == "length" else "stop"
    usage = {"completion_tokens": sample.tokens, "prompt_tokens": len(prompt)}
    server.reply({"choices": [{"text": sample.text, "finish_reason": reason}], "usage": usage})


@pytest.fixture(scope="session")
def engines(folder: str) -> Callable[[str], Policy]:
    """Loaded policies, each once: an engine takes seconds to start."""
    made: dict[str, Policy] = {}

    def get(name: str) -> Policy:
        if name not in made:
            made[name] = (
                open_policy(folder, backend="vllm")
                if name == "vllm"
                else TransformersPolicy.load(folder, dtype="float32", device="cpu")
            )
        return made[name]

    return get


@pytest.fixture(params=[*LOADED, "openai", "scripted"])
def policy(request: pytest.FixtureRequest, engines: Callable[[str], Policy], serve: Any) -> Policy:
    if request.param == "scripted":
        return ScriptedPolicy(lambda prompt, prefix: [TOLD.removeprefix(prefix)])
    if request.param == "openai":
        behind = engines("transformers")
        return open_policy(serve(lambda server, path, payload: _by_server(server, payload, behind)))
    return engines(request.param)


def _greedy(prompt: str, **settings: Any) -> Request:
    return Request(prompt, **({"max_new_tokens": 24, "temperature": 0.0} | settings))


def test_samples_come_in_the_order_of_the_requests(policy: Policy) -> None:
    alone = [policy.sample([_greedy(prompt)])[0][0].text for prompt in PROMPTS]
    together = policy.sample([_greedy(prompt, n=3) for prompt in PROMPTS])
    assert [len(samples) for samples in together] == [3, 3, 3]
    assert [{sample.text for sample in samples} for samples in together] == [{text} for text in alone]
    assert policy.sample([]) == []


def test_a_prefix_is_gone_on_from_and_not_repeated(policy: Policy) -> None:
    if isinstance(policy, ScriptedPolicy):
        ((rest,),) = policy.sample([_greedy(PROMPTS[0], prefix="    return")])
        assert rest.text == TOLD.removeprefix("    return")
        return
    prefix = "os.remove(path)\n"
    given, written = policy.sample(
        [_greedy(PROMPTS[1], prefix=prefix, max_new_tokens=6), _greedy(PROMPTS[1] + prefix, max_new_tokens=6)]
    )
    assert given == written
    assert given[0].text != policy.sample([_greedy(PROMPTS[1], max_new_tokens=6)])[0][0].text


def test_the_rule_ends_a_completion_and_a_limit_does(policy: Policy) -> None:
    (samples,) = policy.sample([Request(PROMPTS[0], n=6, max_new_tokens=24, seed=3, stop=stop_rule("python"))])
    for sample in samples:
        lines = sample.text.split("\n")
        assert not any(line and not line[0].isspace() for line in lines[1:]), "a line in column 0 ends it"
    newline = StopRule(r"\n")
    ((one,),) = policy.sample([_greedy(PROMPTS[2], stop=newline)])
    assert "\n" not in one.text.rstrip("\n")
    ((short,),) = policy.sample([_greedy(PROMPTS[1], max_new_tokens=2)])
    assert short.tokens <= 2 and short.finish in ("length", "eos", "stop")


def test_scored_tokens_tile_the_completion(policy: Policy) -> None:
    text = "    return open(path)\n"
    prompt = PROMPTS[0] if not hasattr(policy, "endpoint") else "d"
    tokens, nothing = policy.logprobs([(prompt, text), (prompt, "")])
    assert nothing == []
    assert "".join(token.text for token in tokens) == text
    assert [token.start for token in tokens[1:]] == [token.end for token in tokens[:-1]]
    assert tokens[0].start == 0 and tokens[-1].end == len(text)
    assert all(token.logprob <= 0 for token in tokens)


def test_what_was_written_is_counted(policy: Policy) -> None:
    before = policy.generated_tokens, policy.prefill_tokens
    (samples,) = policy.sample([Request("def unheard_of(x):\n", n=2, max_new_tokens=8, seed=9)])
    assert policy.generated_tokens - before[0] >= sum(sample.tokens for sample in samples) > 0
    assert policy.prefill_tokens > before[1]


def test_an_unknown_backend_names_the_allowed_ones(folder: str) -> None:
    with pytest.raises(UsageError, match="transformers, vllm"):
        open_policy(folder, backend="llama.cpp")


# --- backends that load the same weights say the same ---


@pytest.mark.skipif(not WITH_VLLM, reason="vLLM wants an environment of its own: make test-vllm")
def test_vllm_says_what_transformers_says(engines: Callable[[str], Policy]) -> None:
    ours, theirs = engines("transformers"), engines("vllm")
    requests = [_greedy(prompt, stop=stop_rule("python")) for prompt in PROMPTS]
    assert [s[0].text for s in ours.sample(requests)] == [s[0].text for s in theirs.sample(requests)]
    text = "    return open(path)\n"
    (one,), (other,) = (policy.logprobs([(PROMPTS[0], text)]) for policy in (ours, theirs))
    assert [token.logprob for token in other] == pytest.approx([token.logprob for token in one], abs=2e-3)


@pytest.mark.skipif(not WITH_VLLM, reason="vLLM wants an environment of its own: make test-vllm")
def test_vllm_takes_new_weights_in_place(
    engines: Callable[[str], Policy], tokenizer: Any, folder: str, tmp_path: Any
) -> None:
    engine: Any = engines("vllm")
    moved = small_model()
    with torch.no_grad():
        for parameter in moved.parameters():
            parameter.mul_(-1.0)
    moved.save_pretrained(tmp_path)
    tokenizer.save_pretrained(tmp_path)
    wanted = (
        TransformersPolicy.load(str(tmp_path), dtype="float32", device="cpu").sample([_greedy(PROMPTS[0])])[0][0].text
    )
    before = engine.sample([_greedy(PROMPTS[0])])[0][0].text
    engine.reload(str(tmp_path))
    assert engine.sample([_greedy(PROMPTS[0])])[0][0].text == wanted != before
    engine.reload(folder)
    assert engine.sample([_greedy(PROMPTS[0])])[0][0].text == before


@pytest.mark.skipif(not WITH_VLLM, reason="vLLM wants an environment of its own: make test-vllm")
def test_the_same_tree_grows_with_either(engines: Callable[[str], Policy], notes: Scenario, executor: Any) -> None:
    config = ExplorerConfig(temperature=0.0, max_new_tokens=24, risk_nodes=("diff", "off-golden mass"), depth=2)
    one, other = (
        Explorer(engines(name), executor, Format("completion"), config).grow([notes])[0]
        for name in ("transformers", "vllm")
    )
    shape = [
        [(node.id, node.parent, node.segment, dict(node.counts), dict(node.spliced), node.provenance) for node in tree.nodes] for tree in (one, other)
    ]  # fmt: skip
    assert shape[0] == shape[1] and len(one.nodes) > 5
