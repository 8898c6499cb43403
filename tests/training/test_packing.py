from __future__ import annotations

import pytest
import torch
from training_examples import anchor, branching_tree, pair

from hardwood.errors import UsageError
from hardwood.training.data import PackingReport, tree_dataset
from hardwood.training.packing import Packer, additive_mask, ancestor_mask, concatenate
from hardwood.training.rows import check_row, group_by_tree


def text_of(tokenizer, packed, nodes):
    return tokenizer.decode(packed.input_ids[nodes].tolist())


def test_sides_are_what_differs_and_shared_tokens_are_stored_once(tokenizer):
    packed = Packer(tokenizer).pack([pair("x = 1\n", "return x\n", "return y\n")])
    assert text_of(tokenizer, packed, packed.golden.node) == "x\n"
    assert text_of(tokenizer, packed, packed.losing.node) == "y\n"
    assert len(packed) == packed.separate_tokens - len(tokenizer("# task\nx = 1\nreturn ")["input_ids"])


def test_scope_suffix_adds_what_follows_the_segment(tokenizer):
    row = pair("x = 1\n", "y\n", "z\n", golden_suffix="return x\n", losing_suffix="return path\n")
    packed = Packer(tokenizer, "suffix").pack([row])
    assert text_of(tokenizer, packed, packed.golden.node) == "y\nreturn x\n"
    assert text_of(tokenizer, packed, packed.losing.node) == "z\nreturn path\n"


def test_scope_fork_is_the_first_token_that_differs_and_nothing_behind_it_is_computed(tokenizer):
    packed = Packer(tokenizer, "fork").pack([pair("x = 1\n", "return x\n", "return y = x\n")])
    assert text_of(tokenizer, packed, packed.golden.node) == "x"
    assert text_of(tokenizer, packed, packed.losing.node) == "y"
    assert text_of(tokenizer, packed, slice(None)).endswith("return xy")


def test_scope_fork_where_one_side_ends_takes_what_the_other_has(tokenizer):
    packed = Packer(tokenizer, "fork").pack([pair("x = 1\n", "return x\n", "")])
    assert text_of(tokenizer, packed, packed.golden.node) == "return"
    assert packed.losing.node.numel() == 0


def test_position_ids_equal_depth(tokenizer):
    packed = Packer(tokenizer).pack(branching_tree())
    ancestors = ancestor_mask(packed.end).sum(1)
    assert torch.equal(packed.depth, ancestors - 1)


def test_a_token_across_the_cut_belongs_to_the_side_and_is_counted(tokenizer):
    assert len(tokenizer("path")["input_ids"]) == 1
    packed = Packer(tokenizer).pack([pair("pa", "th", "x")])
    assert packed.merged == 1
    assert text_of(tokenizer, packed, packed.golden.node) == "path"
    assert text_of(tokenizer, packed, packed.losing.node) == "pax"


def test_equal_sides_have_no_token_and_are_reported(tokenizer):
    data = tree_dataset([pair("x", "y", "y"), pair("x", "y", "z")], Packer(tokenizer))
    report = PackingReport.of(data.trees, limit=3)
    assert (report.pairs, report.identical, report.oversize) == (2, 1, 1)


def test_prompt_and_completion_are_tokenised_apart(tokenizer):
    packed = Packer(tokenizer).pack([anchor("th", prompt="pa")])
    assert packed.input_ids.tolist() == tokenizer("pa")["input_ids"] + tokenizer("th")["input_ids"]


def test_trees_in_a_pack_do_not_see_each_other(tokenizer):
    one, two = (Packer(tokenizer).pack(branching_tree(prompt=prompt)) for prompt in ("# one\n", "# two\n"))
    mask = ancestor_mask(concatenate([one, two]).end)
    assert not mask[: len(one), len(one) :].any() and not mask[len(one) :, : len(one)].any()
    assert torch.equal(mask[len(one) :, len(one) :], ancestor_mask(two.end))


def test_additive_mask_is_zero_where_a_token_sees(tokenizer):
    packed = Packer(tokenizer).pack(branching_tree())
    mask = additive_mask(packed, torch.bfloat16)
    assert mask.shape == (1, 1, len(packed), len(packed)) and mask.dtype == torch.bfloat16
    assert torch.equal(mask[0, 0] == 0, ancestor_mask(packed.end))
    assert mask.min() == torch.finfo(torch.bfloat16).min


def test_rows_are_grouped_by_tree_in_order():
    rows = [pair(tree="b"), pair(tree="a"), anchor(tree="b")]
    assert [[row["tree_id"] for row in tree] for tree in group_by_tree(rows)] == [["b", "b"], ["a"]]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (pair() | {"kind": "pairs"}, "Did you mean 'pair'"),
        (pair(weight=-1.0), "weight -1.0"),
        (pair(weight=float("nan")), "weight nan"),
        ({"kind": "pair"}, "lacks the columns scenario_id"),
    ],
)
def test_a_row_that_is_not_well_formed_is_refused(row, message):
    with pytest.raises(UsageError, match=message):
        check_row(row)


def test_an_unknown_scope_and_an_empty_prompt_are_refused(tokenizer):
    with pytest.raises(UsageError, match="segment"):
        Packer(tokenizer, "segments")
    with pytest.raises(UsageError, match="without any token"):
        Packer(tokenizer).pack([pair(prompt="")])
