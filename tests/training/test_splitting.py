"""A tree that is longer than a pack: its parts give the loss and the gradients of the whole."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from test_packed_equals_separate import deep_tree, gradients, perturbed
from training_examples import branching_tree, make_model

from hardwood.training.data import PackCollator, PackingReport
from hardwood.training.forward import node_logprobs
from hardwood.training.loss import LossSettings, Totals, tsp_loss
from hardwood.training.packing import Packer, pack_trie
from hardwood.training.references import with_references
from hardwood.training.splitting import split, split_all
from hardwood.training.trie import build_trie

CPU = torch.device("cpu")


def trees_of(tokenizer):
    packer = Packer(tokenizer)
    return [packer.pack(branching_tree("one")), packer.pack(deep_tree(4))]


@pytest.mark.parametrize("limit", [1, 40, 60])
def test_parts_give_the_loss_and_the_gradients_of_the_whole(tokenizer, limit):
    reference = make_model()
    model, loss_settings = perturbed(reference), LossSettings(golden_weight=0.5, ability_weight=0.25)
    whole, parts = (
        with_references(reference, trees_of(tokenizer), limit, CPU, torch.autocast("cpu", enabled=False))
        for limit in (4096, limit)
    )
    for one, other in zip(whole, parts, strict=True):
        torch.testing.assert_close(other.reference_golden, one.reference_golden, rtol=1e-5, atol=1e-5)
        torch.testing.assert_close(other.reference_losing, one.reference_losing, rtol=1e-5, atol=1e-5)
    found = []
    for limit_now in (4096, limit):
        packs = PackCollator(limit_now)(whole)["packs"]
        totals = Totals.of(packs)
        loss = torch.stack(
            [tsp_loss(node_logprobs(model, pack), pack, loss_settings, totals).loss for pack in packs]
        ).sum()
        found.append((loss.item(), gradients(loss, model), len(packs)))
    (loss, expected, count), (split_loss, got, split_count) = found
    assert split_count > count == 1
    assert split_loss == pytest.approx(loss, rel=1e-5)
    norm = torch.stack([grad.norm() for grad in expected.values()]).norm()
    for name in expected:
        assert (got[name] - expected[name]).norm() <= 1e-5 * max(expected[name].norm(), norm / 10), name


@given(st.lists(st.lists(st.integers(0, 2), min_size=2, max_size=12), min_size=1, max_size=8), st.integers(1, 30))
@settings(max_examples=60)
def test_parts_are_small_and_hold_each_owner_once(sequences, limit):
    trie = build_trie(sequences)
    count = len(trie.paths)
    tree = pack_trie(
        trie, scored=[path[1:] for path in trie.paths], anchor_weight=range(count), is_ability=[False] * count
    )
    parts = split(tree, limit)
    longest = max(map(len, trie.paths))
    assert all(len(part.tree) <= max(limit, longest) for part in parts)
    assert sorted(owner for part in parts for owner in part.anchors.tolist()) == list(range(count))
    for part in parts:
        small = part.tree
        for owner, number in enumerate(part.anchors.tolist()):
            nodes = small.anchors.node[small.anchors.owner == owner]
            assert small.input_ids[nodes].tolist() == list(sequences[number][1:])
            assert small.anchor_weight[owner] == number
        rebuilt = build_trie([sequences[number] for number in part.anchors.tolist()])
        assert sorted(small.depth.tolist()) == sorted(rebuilt.depth) and len(small) == len(rebuilt.tokens)
        assert all(small.parent[node] < node < small.end[node] for node in range(len(small)))


def test_what_a_split_costs_is_told(tokenizer, caplog):
    trees = trees_of(tokenizer)
    fits, cut = PackingReport.of(trees, 4096), PackingReport.of(trees, 40)
    assert fits.oversize == fits.split_tokens == 0
    assert cut.oversize == 2
    assert cut.split_tokens == sum(map(len, split_all(trees, 40))) - cut.tokens > 0
    assert sum(tree.separate_tokens for tree in split_all(trees, 40)) == cut.separate_tokens
    cut.log()
    assert "are split" in caplog.text
