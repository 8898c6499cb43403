"""Prompts that were computed already: their keys and values, found again by the longest common prefix.

Nodes of one tree share almost all of their context, within a call and between calls, so most of a prefill is a look-up.
The store is valid for one set of weights: whoever changes these clears it.
"""

from __future__ import annotations

from collections import OrderedDict

import numpy as np

from hardwood.generation.kv import KV


class PrefixStore:
    """The most recently used sequences, up to `budget` tokens in all."""

    def __init__(self, budget: int) -> None:
        self._budget = budget
        self._held = 0
        self._entries: OrderedDict[tuple[int, ...], KV] = OrderedDict()

    def __len__(self) -> int:
        return len(self._entries)

    def longest(self, ids: list[int]) -> KV | None:
        """Keys and values of the longest stored beginning of `ids`; never of all, as the last logits are not kept."""
        wanted = np.asarray(ids[:-1])
        best: tuple[int, tuple[int, ...]] = (0, ())
        for key in self._entries:
            best = max(best, (_common(np.asarray(key), wanted), key))
        if best[0] == 0:
            return None
        self._entries.move_to_end(best[1])
        return self._entries[best[1]].head(best[0])

    def add(self, ids: list[int], kv: KV) -> None:
        """Store a sequence; the least recently used ones make room. One longer than the whole budget is not kept."""
        key = tuple(ids)
        if key in self._entries or len(key) > self._budget:
            return
        self._entries[key] = kv
        self._held += len(key)
        while self._held > self._budget:
            dropped, _ = self._entries.popitem(last=False)
            self._held -= len(dropped)

    def clear(self) -> None:
        self._entries.clear()
        self._held = 0


def _common(a: np.ndarray, b: np.ndarray) -> int:
    """Length of the common beginning."""
    size = min(len(a), len(b))
    differ = np.nonzero(a[:size] != b[:size])[0]
    return int(differ[0]) if len(differ) else size
