from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hardwood.training.packing import ancestor_mask, bin_by_size, pack_trie
from hardwood.training.trie import build_trie

sequences = st.lists(st.lists(st.integers(0, 3), max_size=8), max_size=8)


def walk_up(parent, node):
    while node >= 0:
        yield node
        node = parent[node]


@given(sequences)
def test_paths_give_the_sequences_back(given):
    trie = build_trie(given)
    assert [[trie.tokens[node] for node in path] for path in trie.paths] == given


@given(sequences)
def test_each_distinct_prefix_is_one_node(given):
    prefixes = {tuple(sequence[: i + 1]) for sequence in given for i in range(len(sequence))}
    assert len(build_trie(given).tokens) == len(prefixes)


@given(sequences)
def test_mask_shows_exactly_the_ancestors_and_depth_counts_them(given):
    trie = build_trie(given)
    mask = ancestor_mask(pack_trie(trie).end)
    for node in range(len(trie.tokens)):
        ancestors = set(walk_up(trie.parent, node))
        assert set(mask[node].nonzero().flatten().tolist()) == ancestors
        assert trie.depth[node] == len(ancestors) - 1


def test_a_path_of_thousands_of_tokens_needs_no_recursion():
    trie = build_trie([list(range(20_000))])
    assert trie.end == [20_000] * 20_000


@given(st.lists(st.integers(1, 50)), st.integers(1, 60))
def test_bins_hold_each_index_once_and_never_more_than_the_limit(sizes, limit):
    bins = bin_by_size(sizes, limit)
    assert sorted(index for one in bins for index in one) == list(range(len(sizes)))
    assert all(sum(sizes[i] for i in one) <= limit or len(one) == 1 for one in bins)
