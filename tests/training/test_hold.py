"""Held tokens: where the opponent is sure of a golden token, the player is held to the opponent's whole distribution. Compared with the Kullback-Leibler divergence in full."""

from __future__ import annotations

import copy

import pytest
import torch
from test_packed_equals_separate import CPU, perturbed
from test_splitting import trees_of
from test_trainer import losses, trained
from training_examples import make_model

from hardwood.errors import UsageError
from hardwood.training import head, lora_config
from hardwood.training.forward import node_logprobs
from hardwood.training.packing import concatenate
from hardwood.training.references import load_references, save_references, with_held
from hardwood.training.splitting import split_all

# peft 0.21 reads a name that transformers 5.24 deprecates
pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")
ALL = 1e-9
"""A probability that every token has."""


def held(model, trees, limit=4096, above=ALL):
    return with_held(model, trees, limit, CPU, torch.autocast("cpu", enabled=False), above)


def frozen_head(model):
    model.get_output_embeddings().weight.requires_grad_(False)
    return model


def full_logits(model, tree, nodes):
    """Logits from which each node's token is drawn, each path as a sequence of its own."""
    found = []
    for node in nodes.tolist():
        path, at = [], int(tree.parent[node])
        while at >= 0:
            path.append(int(tree.input_ids[at]))
            at = int(tree.parent[at])
        found.append(model(input_ids=torch.tensor([path[::-1]])).logits[0, -1])
    return torch.stack(found)


@pytest.mark.parametrize("family", ["llama", "qwen2"])
@pytest.mark.parametrize("limit", [4096, 40])
def test_the_gradient_is_that_of_the_whole_divergence(tokenizer, family, limit):
    opponent = make_model(family, tie_word_embeddings=False)
    player = perturbed(opponent)
    player.get_output_embeddings().weight = opponent.get_output_embeddings().weight.requires_grad_(False)
    tree = held(opponent, trees_of(tokenizer))[1]
    nodes = (tree.held >= 0).nonzero()[:, 0]
    assert len(nodes) and nodes.tolist() == tree.free_anchors.tolist()
    before = full_logits(opponent, tree, nodes).log_softmax(-1).detach()
    divergence = torch.nn.functional.kl_div(
        full_logits(player, tree, nodes).log_softmax(-1), before, log_target=True, reduction="sum"
    )
    divergence.backward()
    expected = {name: p.grad.clone() for name, p in player.named_parameters() if p.grad is not None}
    entropy = -(before.exp() * before).sum()
    player.zero_grad()
    packs = split_all([tree], limit)
    counted: set[int] = set()
    total = 0.0
    for pack in packs:
        rows = {i: row for i, row in zip(pack.targets.tolist(), pack.held[pack.targets].tolist(), strict=True)}
        mine = [i for i, row in rows.items() if row >= 0 and row not in counted]
        if not mine:
            continue
        counted |= {rows[i] for i in mine}
        loss = -node_logprobs(player, pack)[mine].sum()
        loss.backward()
        total += loss.item()
    assert len(counted) == len(nodes)
    assert total == pytest.approx((divergence + entropy).item(), rel=1e-4)
    scale = max(float(grad.norm()) for grad in expected.values())
    for name, grad in expected.items():
        got = dict(player.named_parameters())[name].grad
        assert (got - grad).norm() <= 1e-4 * scale, name


def test_a_player_that_is_still_the_opponent_is_not_moved(tokenizer):
    opponent = frozen_head(make_model(tie_word_embeddings=False))
    pack = concatenate(held(opponent, trees_of(tokenizer)))
    (-node_logprobs(opponent, pack)[pack.held >= 0].sum()).backward()
    assert all(p.grad is None or p.grad.abs().max() < 1e-4 for p in opponent.parameters())
    hard = concatenate(trees_of(tokenizer))
    (-node_logprobs(opponent, hard)[pack.held >= 0].sum()).backward()
    assert max(p.grad.abs().max() for p in opponent.parameters() if p.grad is not None) > 0.01


def test_only_likely_tokens_on_no_side_of_a_pair_are_held(tokenizer):
    opponent = make_model()
    plain = trees_of(tokenizer)
    for tree, kept in zip(plain, held(opponent, plain, above=0.003), strict=True):
        sides = set(tree.golden.node.tolist()) | set(tree.losing.node.tolist())
        likely = full_logits(opponent, tree, tree.free_anchors).softmax(-1)
        p_free = likely.gather(1, tree.input_ids[tree.free_anchors][:, None])[:, 0]
        expected = [n for n, p in zip(tree.free_anchors.tolist(), p_free.tolist(), strict=True) if p >= 0.003]
        assert (kept.held >= 0).nonzero()[:, 0].tolist() == expected
        assert 0 < len(expected) < len(tree.free_anchors) and not sides & set(expected)


def test_parts_of_a_long_tree_are_held_alike(tokenizer):
    opponent = make_model()
    for one, other in zip(held(opponent, trees_of(tokenizer)), held(opponent, trees_of(tokenizer), 40), strict=True):
        assert torch.equal(one.held, other.held)
        torch.testing.assert_close(one.held_target, other.held_target, rtol=1e-4, atol=1e-5)


def test_they_are_saved_with_the_references(tokenizer, tmp_path):
    trees = held(make_model(), trees_of(tokenizer), above=0.003)
    save_references(tmp_path, {"train": trees})
    for one, other in zip(trees, load_references(tmp_path, {"train": trees_of(tokenizer)})["train"], strict=True):
        assert torch.equal(one.held, other.held) and torch.equal(one.held_target, other.held_target)


def test_a_held_training_differs_resumes_and_is_cached(tokenizer, tmp_path):
    common = {"peft": lora_config(4), "num_train_epochs": 2}
    plain = trained(tmp_path / "a", tokenizer, **copy.deepcopy(common))
    first = trained(tmp_path / "b", tokenizer, hold=0.01, reference_cache=str(tmp_path / "kept"), **copy.deepcopy(common))  # fmt: skip
    second = trained(tmp_path / "c", tokenizer, hold=0.01, reference_cache=str(tmp_path / "kept"), **copy.deepcopy(common))  # fmt: skip
    assert losses(first) == losses(second) != losses(plain)


def test_a_head_that_is_trained_is_refused(tokenizer, tmp_path):
    with pytest.raises(UsageError, match="frozen head"):
        trained(tmp_path, tokenizer, hold=0.01)


def test_expectations_by_chunks(monkeypatch):
    hidden, weight = torch.randn(5, 4), torch.randn(9, 4)
    monkeypatch.setattr(head, "CHUNK_ELEMENTS", 20)
    torch.testing.assert_close(head.expectations(hidden, weight), (hidden @ weight.T).softmax(1) @ weight)
