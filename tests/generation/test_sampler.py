"""The sampler on tiny random models: it says what plain `generate` and plain forward passes say, whatever the batch."""

from __future__ import annotations

import dataclasses
import math
from collections import Counter

import pytest
import torch
from transformers import GPT2Config, GPT2LMHeadModel, Qwen2Config, Qwen2ForCausalLM

from hardwood.errors import UsageError
from hardwood.generation.packed import PackedLinear, pack_linears
from hardwood.generation.policy import Request
from hardwood.generation.sampling import pick, stream_key, uniform
from hardwood.generation.stop import StopRule, stop_rule, trim
from hardwood.generation.tokens import Detokenizer, encode_context
from hardwood.generation.transformers_backend import TransformersPolicy

PROMPTS = [
    "def load(path):\n",
    "import os\n",
    "if not path.startswith(root):\n    raise ValueError(path)\n",
    "x = 1\n" * 9,
]


def ask(prompt: str, **settings) -> Request:
    return Request(prompt, **({"n": 3, "max_new_tokens": 24, "top_p": 0.9, "seed": 5} | settings))


def shown(text: str) -> str:
    """Without a last character whose bytes are not complete, and trailing space."""
    return text.rstrip("\N{REPLACEMENT CHARACTER} \n")


def texts(policy: TransformersPolicy, requests: list[Request]) -> list[list[str]]:
    return [[completion.text for completion in samples] for samples in policy.sample(requests)]


@pytest.mark.parametrize("prompt", PROMPTS)
def test_greedy_equals_generate(model, tokenizer, prompt: str) -> None:
    ids = torch.tensor([tokenizer(prompt).input_ids])
    expected = model.generate(
        ids,
        attention_mask=torch.ones_like(ids),
        do_sample=False,
        max_new_tokens=24,
        eos_token_id=[0, 1, 2],
        pad_token_id=0,
    )[0, ids.shape[1] :].tolist()
    policy = TransformersPolicy(model, tokenizer)
    (got,) = policy.sample([ask(prompt, n=1, temperature=0)])[0]
    assert got.tokens == len(expected)
    assert shown(tokenizer.decode([token for token in expected if token > 2])) == shown(got.text)


def test_greedy_equals_generate_whatever_shares_the_batch(model, tokenizer) -> None:
    requests = [ask(prompt, n=2, temperature=0) for prompt in PROMPTS]
    alone = [texts(TransformersPolicy(model, tokenizer), [request])[0] for request in requests]
    for slots in (1, 3, 32):
        assert texts(TransformersPolicy(model, tokenizer, slots=slots), requests) == alone


def test_a_sample_depends_on_seed_index_and_context_alone(model, tokenizer) -> None:
    requests = [ask(prompt) for prompt in PROMPTS]
    together = texts(TransformersPolicy(model, tokenizer), requests)
    assert together == texts(TransformersPolicy(model, tokenizer, slots=2), requests[::-1])[::-1]
    assert together[1] == texts(TransformersPolicy(model, tokenizer), [requests[1]])[0]
    assert together[2][:2] == texts(TransformersPolicy(model, tokenizer), [ask(PROMPTS[2], n=2)])[0]
    assert together != texts(TransformersPolicy(model, tokenizer), [ask(prompt, seed=6) for prompt in PROMPTS])
    assert len(set(together[0])) == 3


def test_a_prefix_is_tokenised_apart_and_not_repeated(model, tokenizer) -> None:
    policy = TransformersPolicy(model, tokenizer)
    (got,) = policy.sample([ask("import os\n", prefix="os.", n=1, temperature=0)])[0]
    ids = tokenizer("import os\n").input_ids + tokenizer("os.").input_ids
    first = int(model(torch.tensor([ids])).logits[0, -1].argmax())
    assert got.text.startswith(tokenizer.decode([first]).split("\N{REPLACEMENT CHARACTER}")[0])


def test_nested_prefixes_are_computed_once(model, tokenizer) -> None:
    path = ["    with open(path) as file:\n", "        return file.read()\n"]
    requests = [ask("def load(path):\n", prefix="".join(path[:depth])) for depth in range(3)]
    policy = TransformersPolicy(model, tokenizer)
    got = texts(policy, requests)
    longest = len(tokenizer("def load(path):\n").input_ids) + len(tokenizer("".join(path)).input_ids)
    assert policy.prefill_tokens <= longest + 2 * 8  # the others are found stored, but for a token or two
    assert got == [texts(TransformersPolicy(model, tokenizer, prefix_tokens=0), [request])[0] for request in requests]
    before = policy.prefill_tokens
    assert texts(policy, requests) == got
    assert policy.prefill_tokens - before == 3


def test_clear_forgets_what_other_weights_computed(tiny, tokenizer) -> None:
    model = tiny("qwen2")
    policy = TransformersPolicy(model, tokenizer)
    policy.sample([ask(PROMPTS[0])])
    with torch.no_grad():
        for weight in model.parameters():
            weight.mul_(0.5)
    policy.clear()
    assert texts(policy, [ask(PROMPTS[0])]) == texts(TransformersPolicy(model, tokenizer), [ask(PROMPTS[0])])


def test_logprob_is_the_models_own(model, tokenizer) -> None:
    policy = TransformersPolicy(model, tokenizer)
    (got,) = policy.sample([ask(PROMPTS[1], n=1, temperature=0.7, max_new_tokens=6)])[0]
    if got.finish == "length" and len(tokenizer(got.text).input_ids) == got.tokens:
        assert math.isclose(
            sum(t.logprob for t in policy.logprobs([(PROMPTS[1], got.text)])[0]), got.logprob, abs_tol=1e-3
        )


@torch.no_grad()
def test_logprobs_equal_a_plain_forward(model, tokenizer) -> None:
    items = [(PROMPTS[0], "    return file.read()\n"), (PROMPTS[0], "    return file\n"), (PROMPTS[1], "é = 1\n")]
    scored = TransformersPolicy(model, tokenizer).logprobs([*items, (PROMPTS[0], "")])
    assert scored[-1] == []
    for (prompt, completion), got in zip(items, scored, strict=False):
        prompt_ids, ids = tokenizer(prompt).input_ids, tokenizer(completion).input_ids
        logp = model(torch.tensor([prompt_ids + ids])).logits[0].log_softmax(-1)
        for place, (token, id_) in enumerate(zip(got, ids, strict=True)):
            row = logp[len(prompt_ids) + place - 1]
            assert math.isclose(token.logprob, float(row[id_]), abs_tol=1e-4)
            assert token.entropy == pytest.approx(float(-(row.exp() * row).sum()), abs=1e-3)
            assert completion[token.start : token.end] == token.text
    assert "".join(token.text for token in scored[0]) == items[0][1]


@torch.no_grad()
def test_samples_follow_the_models_distribution(tiny, tokenizer) -> None:
    model = tiny("qwen2")
    prompt, n, temperature = PROMPTS[1], 4000, 1.5
    policy = TransformersPolicy(model, tokenizer, slots=256)
    drawn = policy.sample([ask(prompt, n=n, max_new_tokens=1, temperature=temperature, top_p=1.0)])[0]
    logits = model(torch.tensor([tokenizer(prompt).input_ids])).logits[0, -1]
    probs = (logits / temperature).softmax(-1)
    seen = Counter(round(completion.logprob, 3) for completion in drawn)
    for token in probs.topk(5).indices.tolist():
        share = seen[round(float(logits.log_softmax(-1)[token]), 3)] / n
        sigma = math.sqrt(float(probs[token] * (1 - probs[token])) / n)
        assert abs(share - float(probs[token])) < 5 * sigma


def test_stop_cuts_the_text_and_counts_all_tokens(model, tokenizer) -> None:
    policy = TransformersPolicy(model, tokenizer)
    free = policy.sample([ask(PROMPTS[0], n=8, max_new_tokens=40, temperature=1.0, stop=StopRule())])[0]
    letter = next(c for sample in free for c in sample.text[3:] if c.isalpha())
    stopped = policy.sample([ask(PROMPTS[0], n=8, max_new_tokens=40, stop=StopRule(f"(?={letter})"))])[0]
    for before, after in zip(free, stopped, strict=True):
        assert letter not in after.text
        assert before.text.startswith(after.text.rstrip())
        assert (after.finish == "stop") == (letter in before.text)
        assert after.tokens <= before.tokens


def test_finishes(model, tokenizer) -> None:
    policy = TransformersPolicy(model, tokenizer)
    kinds = Counter(c.finish for p in PROMPTS for c in policy.sample([ask(p, n=30, temperature=2.0, top_p=1.0)])[0])
    assert kinds["length"] and kinds["eos"]
    assert policy.generated_tokens == sum(
        c.tokens
        for p in PROMPTS
        for c in TransformersPolicy(model, tokenizer).sample([ask(p, n=30, temperature=2.0, top_p=1.0)])[0]
    )


def test_progress_tells_of_every_sample(model, tokenizer) -> None:
    seen: list[tuple[int, int]] = []
    TransformersPolicy(model, tokenizer, slots=2).sample([ask(p) for p in PROMPTS], lambda *both: seen.append(both))
    assert seen == [(done, 12) for done in range(1, 13)]


def test_memory_bounds_the_rows_not_the_result(model, tokenizer) -> None:
    requests = [ask(prompt) for prompt in PROMPTS]
    assert texts(TransformersPolicy(model, tokenizer, cache_bytes=1), requests) == texts(
        TransformersPolicy(model, tokenizer), requests
    )


def test_the_same_request_twice_is_the_same_samples(model, tokenizer) -> None:
    policy = TransformersPolicy(model, tokenizer)
    first, second = policy.sample([ask(PROMPTS[0]), ask(PROMPTS[0])])
    assert first == second
    assert policy.sample([]) == []


@pytest.mark.parametrize(("dtype", "allowed"), [(torch.bfloat16, 0.05), (torch.float32, 1e-4)])
def test_packed_layers_say_the_same(tiny, tokenizer, dtype, allowed) -> None:
    model = tiny("qwen2", dtype)
    ids = torch.tensor([tokenizer(PROMPTS[2]).input_ids])
    with torch.inference_mode():
        expected = model(ids).logits
        if not pack_linears(model, 8):
            pytest.skip("this build of PyTorch, or this processor, has no packed layers")
        assert isinstance(model.lm_head, PackedLinear)
        torch.testing.assert_close(model(ids).logits, expected, atol=allowed, rtol=allowed)
    policy = TransformersPolicy(model, tokenizer)
    assert all(len(samples) == 3 for samples in policy.sample([ask(p, stop=stop_rule("python")) for p in PROMPTS]))


def test_refuses_what_it_cannot_sample(model, tokenizer) -> None:
    config = Qwen2Config(
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        intermediate_size=32,
        vocab_size=320,
        use_sliding_window=True,
        sliding_window=8,
        max_window_layers=1,
    )
    with pytest.raises(UsageError, match="sliding_attention"):
        TransformersPolicy(Qwen2ForCausalLM(config), tokenizer)
    with pytest.raises(UsageError, match="nothing to continue"):
        TransformersPolicy(model, tokenizer).sample([ask("")])
    with pytest.raises(UsageError, match="no token"):
        TransformersPolicy(model, tokenizer).logprobs([("", "x")])


def test_another_architecture(tokenizer) -> None:
    torch.manual_seed(0)
    config = GPT2Config(n_embd=32, n_layer=2, n_head=2, vocab_size=320, n_positions=128, eos_token_id=2, bos_token_id=1)
    model = GPT2LMHeadModel(config).eval()
    requests = [ask(prompt, temperature=0, n=1) for prompt in PROMPTS]
    together = texts(TransformersPolicy(model, tokenizer), requests)
    assert together == [texts(TransformersPolicy(model, tokenizer), [request])[0] for request in requests]


@pytest.mark.parametrize(
    "wrong", [{"n": 0}, {"max_new_tokens": 0}, {"temperature": -1.0}, {"top_p": 0.0}, {"top_p": 1.1}]
)
def test_a_request_that_makes_no_sense(wrong: dict) -> None:
    with pytest.raises(UsageError):
        dataclasses.replace(ask("x"), **wrong)


def test_what_samples_write_alike_is_computed_once(model, tokenizer) -> None:
    policy = TransformersPolicy(model, tokenizer)
    (alone,) = policy.sample([ask(PROMPTS[0], n=1, temperature=0)])[0]
    computed = policy.decoded_tokens
    assert computed == alone.tokens - 1  # the context's own pass gives the first
    assert texts(policy, [ask(PROMPTS[0], n=9, temperature=0)]) == [[alone.text] * 9]
    assert policy.decoded_tokens == 2 * computed
    assert policy.generated_tokens == 10 * alone.tokens


def plainly(model, tokenizer, request: Request, sample: int) -> tuple[str, int, float]:
    """One sample without batch, cache or sharing: a whole pass for each token."""
    ids = encode_context(tokenizer, request.prompt, request.prefix)
    key = stream_key(request.seed, sample, request.prompt + request.prefix)
    writer, logprob = Detokenizer(tokenizer, list(ids)), 0.0
    for step in range(request.max_new_tokens):
        logits = model(torch.tensor([ids])).logits[:, -1]
        asked = torch.tensor([request.temperature]), torch.tensor([request.top_p], dtype=torch.float64)
        token, logp = (float(x) for x in pick(logits, *asked, torch.tensor([uniform(key, step)], dtype=torch.float64)))
        ids, logprob = [*ids, int(token)], logprob + logp
        if int(token) <= 2:  # the special tokens
            return trim(writer.text), step + 1, logprob
        writer.push(int(token))
        if (end := request.stop.find(writer.text, line_start=request.prompt.endswith("\n"))) is not None:
            return trim(writer.text[:end]), step + 1, logprob
    return trim(writer.text), request.max_new_tokens, logprob


@torch.inference_mode()
@pytest.mark.parametrize("slots", [1, 2, 5, 64])
def test_samples_part_where_they_differ_and_only_there(model, tokenizer, slots: int) -> None:
    requests = [
        ask(prompt, n=4, temperature=0.4, top_p=top_p, seed=7, max_new_tokens=length, stop=stop)
        for prompt in PROMPTS
        for top_p, length, stop in ((0.6, 16, StopRule()), (0.9, 12, StopRule("(?=[aeo])")), (0.9, 5, StopRule()))
    ]
    policy = TransformersPolicy(model, tokenizer, slots=slots)
    got = policy.sample(requests)
    for request, samples in zip(requests, got, strict=True):
        for number, sample in enumerate(samples):
            text, tokens, logprob = plainly(model, tokenizer, request, number)
            assert (sample.text, sample.tokens) == (text, tokens)
            assert sample.logprob == pytest.approx(logprob, abs=1e-3)
    assert {sample.finish for samples in got for sample in samples} >= {"stop", "length"}
    written = sum(sample.tokens for samples in got for sample in samples)
    assert policy.generated_tokens == written
    assert 0 < policy.decoded_tokens < written - len(requests) * 4
