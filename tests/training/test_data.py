"""Packed trees by index."""

from __future__ import annotations

from itertools import islice

import pytest
from training_examples import branching_tree

from hardwood.training.data import EMPTY, tree_dataset
from hardwood.training.packing import Packer


def test_a_data_set_ends(tokenizer) -> None:
    rows = [row for name in "abc" for row in branching_tree(name, f"# {name}\n")]
    data = tree_dataset(rows, Packer(tokenizer))
    assert list(islice(data, 9)) == data.trees
    data.fill_up(4)
    assert list(islice(data, 9)) == [*data.trees, EMPTY] and data[-1] is EMPTY
    with pytest.raises(IndexError):
        data[4]
