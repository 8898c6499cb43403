from __future__ import annotations

import math

import pytest
import torch

from hardwood.errors import UsageError
from hardwood.training import head
from hardwood.training.loss import LossSettings, Sums, Totals, preference_loss, tsp_loss
from hardwood.training.packing import pack_trie
from hardwood.training.trie import build_trie


@pytest.mark.parametrize(
    ("loss_type", "z", "expected", "slope"),
    [
        ("logistic", 0.0, math.log(2), -0.5),
        ("logistic", 2.0, math.log(1 + math.exp(-2)), -1 / (1 + math.exp(2))),
        ("hinge", 0.25, 0.75, -1.0),
        ("hinge", 1.5, 0.0, 0.0),
        ("ipo", 0.5, 0.0, 0.0),
        ("ipo", 0.0, 25.0, -100.0),
    ],
)
def test_preference_loss_in_closed_form(loss_type, z, expected, slope):
    value = torch.tensor(z, requires_grad=True)
    loss = preference_loss(value, loss_type, beta=0.1)
    loss.backward()
    assert loss.item() == pytest.approx(expected, abs=1e-6)
    assert value.grad.item() == pytest.approx(slope, abs=1e-5)


def two_trees():
    """[7 1 2] is golden, [7 3] losing (weight 2) and [7 1 4] losing (weight 1); [7 1 2] and [7 1 4] are anchors too, [7 3] an ability program."""
    trie = build_trie([[7, 1, 2], [7, 3], [7, 1, 4]])
    one, two, three = trie.paths
    return pack_trie(
        trie,
        sides=[(one[1:], two[1:]), (one[2:], three[2:])],
        pair_weight=[2.0, 1.0],
        scored=[one[1:], three[1:], two[1:]],
        anchor_weight=[0.75, 0.25, 0.5],
        is_ability=[False, False, True],
    )


def test_tsp_loss_in_closed_form():
    pack = two_trees()
    logp = torch.log(torch.tensor([1.0, 0.5, 0.25, 0.3, 0.2]))  # preorder: 7 1 2 4 3
    assert pack.input_ids.tolist() == [7, 1, 2, 4, 3]
    pack = pack.with_references(torch.log(torch.tensor([0.1, 0.2])), torch.log(torch.tensor([0.4, 0.1])))
    z = [math.log((0.125 / 0.1) / (0.2 / 0.4)), math.log((0.25 / 0.2) / (0.3 / 0.1))]
    pairs = (2 * math.log(1 + math.exp(-z[0])) + math.log(1 + math.exp(-z[1]))) / 3
    settings = LossSettings(beta=1.0, golden_weight=0.5, ability_weight=2.0)
    out = tsp_loss(logp, pack, settings, Totals.of([pack]))
    # weighted means over tokens: two tokens of three quarters and two of one quarter; one token, of whatever weight
    golden = (0.75 * math.log(0.5 * 0.25) + 0.25 * math.log(0.5 * 0.3)) / (0.75 * 2 + 0.25 * 2)
    expected = pairs - 0.5 * golden - 2.0 * math.log(0.2)
    assert out.loss.item() == pytest.approx(expected, rel=1e-5)
    assert out.sums.loss(settings) == pytest.approx(expected, rel=1e-5)
    means = out.sums.means()
    assert means["accuracy"] == 0.5
    assert means["margin"] == pytest.approx(sum(z) / 2, rel=1e-5)
    assert means["logps_losing"] == pytest.approx((math.log(0.2) + math.log(0.3)) / 2, rel=1e-5)


@pytest.mark.parametrize("loss_type", ["logistic", "hinge", "ipo"])
def test_gradient_raises_golden_and_lowers_losing(loss_type):
    pack = two_trees()
    logp = torch.full((5,), -1.0, requires_grad=True)
    settings = LossSettings(loss_type=loss_type, golden_weight=0.0, ability_weight=0.0)
    pack = pack.with_references(torch.tensor([-2.0, -1.0]), torch.tensor([-1.0, -1.0]))
    tsp_loss(logp, pack, settings, Totals.of([pack])).loss.backward()
    grad = dict(zip(pack.input_ids.tolist(), logp.grad.tolist(), strict=True))
    assert grad[7] == 0  # shared by all
    assert grad[1] < 0 and grad[2] < 0  # descent raises these
    assert grad[3] > 0 and grad[4] > 0


def test_a_mean_over_nothing_is_absent_not_zero():
    assert Sums().means() == {"packed_tokens": 0}


@pytest.mark.parametrize("bad", [{"loss_type": "sigmoid"}, {"beta": 0.0}, {"golden_weight": -1.0}])
def test_settings_refuse_what_is_not_allowed(bad):
    with pytest.raises(UsageError):
        LossSettings(**bad)


@pytest.mark.parametrize("frozen", [True, False])
@pytest.mark.parametrize("elements", [1 << 25, 40, 1])
def test_chunked_head_equals_the_plain_one(frozen, elements, monkeypatch):
    monkeypatch.setattr(head, "CHUNK_ELEMENTS", elements)
    torch.manual_seed(0)
    hidden = torch.randn(5, 8, dtype=torch.float64).float().requires_grad_()
    weight = torch.randn(20, 8).requires_grad_(not frozen)
    row, token = torch.tensor([4, 0, 0, 2, 0, 1, 3]), torch.tensor([1, 5, 5, 0, 19, 3, 3])
    scale = torch.randn(7)
    plain = (hidden @ weight.T).log_softmax(-1)[row, token]
    inputs = [hidden] if frozen else [hidden, weight]
    expected = torch.autograd.grad((plain * scale).sum(), inputs)
    chunked = head.token_logprobs(hidden, weight, row, token)
    torch.testing.assert_close(chunked, plain, rtol=1e-5, atol=1e-5)
    for got, want in zip(torch.autograd.grad((chunked * scale).sum(), inputs), expected, strict=True):
        torch.testing.assert_close(got, want, rtol=1e-4, atol=1e-5)
