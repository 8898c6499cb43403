"""The back ends of attention over a pack: the same numbers as separate sequences, by whichever of them."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from separate_sequences import naive_loss
from test_packed_equals_separate import deep_tree, gradients, packed_loss, perturbed
from training_examples import branching_tree, make_model, pair

from hardwood.errors import UsageError
from hardwood.training.attention import NAME, RUN_COST, Layout, attend_with, blocks_of, runs_of
from hardwood.training.forward import node_logprobs, use_attention
from hardwood.training.loss import LossSettings
from hardwood.training.packing import Packer, ancestor_mask, concatenate, pack_trie
from hardwood.training.trie import build_trie

FAMILIES = ("llama", "qwen2", "mistral", "mixed")


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("backend", ["mask", "paths", "blocks"])
@pytest.mark.parametrize("checkpointing", [False, True])
def test_loss_and_every_gradient_equal_those_of_separate_sequences(
    tokenizer, family, backend, checkpointing, monkeypatch
):
    monkeypatch.setattr("hardwood.training.attention.RUN_COST", 60)  # several blocks, of several runs
    reference = make_model(family)
    model, rows = perturbed(reference), branching_tree("one") + branching_tree("two", "# other\n") + deep_tree(3)
    loss_settings = LossSettings(golden_weight=0.5, ability_weight=0.25)
    separate = naive_loss(model, reference, tokenizer, rows, loss_settings, "segment")
    expected = gradients(separate, model)
    for one in (model, reference):
        attend_with(one, backend)
    if checkpointing:
        model.gradient_checkpointing_enable({"use_reentrant": False})
        model.train()
    packed = packed_loss(model, reference, tokenizer, rows, loss_settings)
    got = gradients(packed, model)
    assert packed.item() == pytest.approx(separate.item(), rel=1e-5)
    norm = torch.stack([grad.norm() for grad in expected.values()]).norm()
    for name in expected:
        assert (got[name] - expected[name]).norm() <= 1e-5 * max(expected[name].norm(), norm / 10), name


@pytest.mark.filterwarnings("ignore:flex_attention called without torch.compile")
@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("backend", ["paths", "blocks", "flex"])
def test_log_probabilities_are_those_of_the_mask(tokenizer, family, backend, monkeypatch):
    """FlexAttention has no backward on a CPU: here its forward."""
    monkeypatch.setattr("hardwood.training.attention.RUN_COST", 60)
    model, packer = make_model(family), Packer(tokenizer)
    pack = concatenate([packer.pack(branching_tree()), packer.pack(deep_tree(4))])
    assert 1 < len(Layout(pack, "blocks")._runs) < len(Layout(pack, "paths")._runs)
    with torch.no_grad():
        wanted = node_logprobs(model, pack)
        attend_with(model, backend)
        torch.testing.assert_close(node_logprobs(model, pack), wanted, rtol=1e-5, atol=1e-5)


def test_by_paths_a_sibling_cannot_move_a_branch_by_a_bit(tokenizer):
    model = make_model()
    attend_with(model, "paths")
    kept, found = pair("x = 1\n", "return x\n", "return path\n"), []
    for sibling in ("os.system(x)\n", "os.system(y)\n"):
        pack = Packer(tokenizer).pack([pair("x = 1\n", "return x\n", sibling), kept])
        with torch.no_grad():
            found.append(pack.losing.sum(node_logprobs(model, pack))[1])
    assert torch.equal(*found)


@given(st.lists(st.lists(st.integers(0, 2), min_size=1, max_size=12), min_size=1, max_size=8))
@settings(max_examples=60)
def test_runs_are_the_pack_and_their_paths_are_what_the_mask_shows(sequences):
    trie = build_trie(sequences)
    pack = pack_trie(trie)
    mask = ancestor_mask(pack.end)
    runs = runs_of(trie.parent)
    assert [node for run in runs for node in range(run.start, run.stop)] == list(range(len(pack)))
    assert len(runs) == sum(end == node + 1 for node, end in enumerate(trie.end)), "one a leaf"
    for run in runs:
        for node in range(run.start, run.stop):
            assert mask[node].nonzero()[:, 0].tolist() == [*run.above, *range(run.start, node + 1)]


@given(
    st.lists(st.lists(st.integers(0, 2), min_size=1, max_size=12), min_size=1, max_size=8),
    st.sampled_from([0, 5, 40, 1000]),
)
def test_blocks_are_the_pack_hold_all_ancestors_and_cost_no_more_than_runs(sequences, cost):
    trie = build_trie(sequences)
    pack = pack_trie(trie)
    mask = ancestor_mask(pack.end)
    runs = runs_of(trie.parent)
    blocks = blocks_of(runs, cost)
    assert [node for block in blocks for node in range(block.start, block.stop)] == list(range(len(pack)))
    for block in blocks:
        seen = mask[block.start : block.stop].any(0).nonzero()[:, 0].tolist()
        assert [node for node in seen if node < block.start] == list(block.above)
    assert sum(one.scores + cost for one in blocks) <= sum(one.scores + cost for one in runs)


def test_branches_of_one_node_share_a_block():
    trie = build_trie([[9] * 300 + [branch] * 4 for branch in range(5)])
    assert len(runs_of(trie.parent)) == 5 and len(blocks_of(runs_of(trie.parent), RUN_COST)) == 1
    apart = build_trie([[root] * 300 for root in range(3)])
    assert len(blocks_of(runs_of(apart.parent), RUN_COST)) == 3


def test_auto_takes_the_mask_for_a_small_pack_and_blocks_for_a_wide_one(tokenizer):
    small = Packer(tokenizer).pack([pair("", "a\n", "b\n")])
    assert Layout(small).backend == "mask"
    prefix = "x = 1\n" * 60
    wide = Packer(tokenizer).pack(
        [pair(prefix, "return x\n", f"return {'y' * n} + {'z' * 40}\n") for n in range(1, 20)]
    )
    many = concatenate([wide] * 6)
    assert Layout(many).backend == "blocks"


def test_a_switched_model_still_answers_as_before():
    model = make_model("mixed")
    ids = torch.arange(40)[None] % 50
    with torch.no_grad():
        wanted = model(ids, use_cache=False).logits
        attend_with(model, "paths")
        assert torch.equal(model(ids, use_cache=False).logits, wanted)


def test_which_model_is_switched():
    plain, eager, deaf = make_model(), make_model(attn_implementation="eager"), make_model()
    use_attention(plain, "auto")
    use_attention(eager, "auto")
    assert plain.config._attn_implementation == NAME and eager.config._attn_implementation == "eager"
    whole = deaf.model.forward
    deaf.model.forward = lambda **inputs: whole(**{name: value for name, value in inputs.items() if name != "layout"})
    use_attention(deaf, "auto")
    assert deaf.config._attn_implementation == "sdpa", "keyword arguments do not reach its attention"
    with pytest.raises(UsageError, match="auto, blocks, flex, mask, paths"):
        use_attention(make_model(), "dense")
