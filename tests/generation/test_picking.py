"""The arithmetic of picking a token, against a plain implementation, and the random numbers behind it."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from hardwood.generation.sampling import pick, stream_key, top_of, uniform


def plain(logits: torch.Tensor, temperature: float, top_p: float, u: float) -> int:
    """Sort everything, keep the smallest set that reaches top_p, invert its CDF."""
    probs, ids = (logits.float() / temperature).softmax(-1).sort(descending=True)
    cdf = probs.double().cumsum(-1)
    size = next((i + 1 for i, mass in enumerate(cdf.tolist()) if mass >= top_p), len(ids))
    mass = float(cdf[size - 1])
    return int(ids[next(i for i in range(size) if cdf[i] > u * mass)])


@settings(max_examples=60)
@given(
    seed=st.integers(0, 2**31),
    scale=st.sampled_from([0.1, 2.0, 8.0]),
    temperature=st.sampled_from([0.3, 1.0, 1.7]),
    top_p=st.sampled_from([0.1, 0.5, 0.95, 1.0]),
    u=st.floats(0, 0.999999),
)
def test_pick_equals_the_plain_way(seed: int, scale: float, temperature: float, top_p: float, u: float) -> None:
    logits = torch.randn(3, 400, generator=torch.Generator().manual_seed(seed)) * scale
    ones = torch.ones(3)
    tokens, logprobs = pick(logits, ones * temperature, ones.double() * top_p, ones.double() * u)
    reference = logits.log_softmax(-1)
    for row in range(3):
        want = plain(logits[row], temperature, top_p, u)
        if int(tokens[row]) != want:  # float noise at the border between two tokens
            probs, ids = (logits[row].float() / temperature).softmax(-1).double().sort(descending=True)
            cdf, near = probs.cumsum(-1).tolist(), ids.tolist()
            got, other = sorted((near.index(int(tokens[row])), near.index(want)))
            assert cdf[other - 1] - cdf[got] < 1e-5, "next to each other, but for tokens that are never drawn"
        assert float(logprobs[row]) == pytest.approx(float(reference[row, tokens[row]]), abs=1e-4)


@given(seed=st.integers(0, 2**31), width=st.integers(1, 3000), top=st.sampled_from([1, 3, 8]), ties=st.booleans())
def test_the_greatest_of_a_wide_row_are_those_of_topk(seed: int, width: int, top: int, ties: bool) -> None:
    values = torch.randn(2, width, generator=torch.Generator().manual_seed(seed))
    values = values.round() if ties else values
    top = min(top, width)
    found, ids = top_of(values, top)
    assert torch.equal(found, values.topk(top, -1).values)
    assert torch.equal(values.gather(1, ids), found)
    assert all(len(set(row)) == top for row in ids.tolist())


def test_greedy_beside_sampled_rows() -> None:
    logits = torch.randn(2, 300, generator=torch.Generator().manual_seed(0))
    tokens, _ = pick(
        logits, torch.tensor([0.0, 1.0]), torch.tensor([1.0, 1.0]).double(), torch.tensor([0.9, 0.9]).double()
    )
    assert int(tokens[0]) == int(logits[0].argmax())
    assert int(tokens[1]) != int(logits[1].argmax())


def test_flat_distributions_reach_beyond_the_first_candidates() -> None:
    logits = torch.zeros(1, 1000)
    u = torch.tensor([0.999]).double()
    one = torch.ones(1)
    for top_p in (1.0, 0.9):
        tokens, logprobs = pick(logits, one, one.double() * top_p, u)
        assert 0 <= int(tokens[0]) < 1000
        assert float(logprobs[0]) == pytest.approx(-6.9078, abs=1e-3)


def test_uniform_numbers_are_a_function_of_key_and_step() -> None:
    key = stream_key(1, 0, "context")
    numbers = [uniform(key, step) for step in range(4000)]
    assert numbers[7] == uniform(key, 7)
    assert all(0 <= number < 1 for number in numbers)
    assert abs(sum(numbers) / len(numbers) - 0.5) < 0.02
    others = {stream_key(1, 1, "context"), stream_key(2, 0, "context"), stream_key(1, 0, "contexT")}
    assert key not in others and len(others) == 3


@pytest.mark.parametrize("temperature", [0.0, 0.5, 3.0])
def test_several_draws_from_one_distribution_are_those_of_its_copies(temperature: float) -> None:
    logits = torch.randn(3, 400, generator=torch.Generator().manual_seed(1))
    of = torch.tensor([2, 0, 2, 1] * 50)  # at a high temperature the nucleus is wider than what is looked at first
    u = torch.rand(200, generator=torch.Generator().manual_seed(2), dtype=torch.float64)
    temperatures, top_p = torch.tensor([temperature, 1.0, temperature]), torch.tensor([0.95, 1.0, 0.9]).double()
    together = pick(logits, temperatures, top_p, u, of)
    copies = pick(logits[of], temperatures[of], top_p[of], u)
    assert torch.equal(together[0], copies[0])
    torch.testing.assert_close(together[1], copies[1])
