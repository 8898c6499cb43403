"""The order of the sampler's work: contexts are computed when a slot is free, and who finishes is replaced at once.

Rows stand in slots 0 … n-1 and decode together, so the work of a step is proportional to the rows that go on.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

import torch

from hardwood.generation.engine import Computed, Engine
from hardwood.generation.rows import Group, Row


class Decoder:
    """One call's worth of groups, decoded in `slots` slots of `capacity` positions.

    Args:
        groups: contexts of one prompt one after the other, the longest first.
        width: padded tokens that one pass over contexts holds at most; a longer context passes alone.
    """

    def __init__(self, engine: Engine, groups: Sequence[Group], slots: int, capacity: int, width: int) -> None:
        self._engine = engine
        self._waiting = list(groups)
        self._ready: deque[tuple[Row, Computed]] = deque()
        self._active: list[Row] = []
        self._slots = slots
        self._width = width
        self._cache = engine.new_cache(slots, capacity)

    def run(self) -> Iterator[Row]:
        """Rows, as they finish."""
        while self._waiting or self._ready or self._active:
            yield from self._refill()
            if self._active:
                self._engine.step(self._cache, self._active)
                yield from self._release()

    def _refill(self) -> Iterator[Row]:
        """Fill free slots. A row whose first token is its last never takes one."""
        while (free := self._slots - len(self._active)) and (self._waiting or self._ready):
            while self._waiting and len(self._ready) < free:
                self._compute(free - len(self._ready))
            fresh = [self._ready.popleft() for _ in range(min(free, len(self._ready)))]
            self._engine.draw([row for row, _ in fresh], torch.stack([computed.logits_V for _, computed in fresh]))
            for row, computed in fresh:
                if row.finish is not None:
                    yield row
                    continue
                self._cache.load(len(self._active), computed.kv)
                self._active.append(row)

    def _compute(self, wanted: int) -> None:
        """Compute the contexts of groups that hold about `wanted` rows, in one pass."""
        taken = self._take(wanted)
        self._waiting = [group for group in self._waiting if group not in taken]
        for group, computed in zip(taken, self._engine.compute([group.ids for group in taken]), strict=True):
            self._ready.extend((row, computed) for row in group.rows)

    def _take(self, wanted: int) -> list[Group]:
        """Groups for one pass: of like length, and of one prompt only where all but a token is stored already."""
        width = self._engine.unknown(self._waiting[0].ids)
        taken: list[Group] = []
        for group in self._waiting:
            full = taken and (len(taken) + 1) * width > self._width
            if full or sum(len(other.rows) for other in taken) >= wanted:
                break
            unknown = self._engine.unknown(group.ids)
            alone = unknown == 1 or all(group.prompt != other.prompt for other in taken)
            if width / 2 < unknown <= width and alone:
                taken.append(group)
        return taken

    def _release(self) -> Iterator[Row]:
        """Give back finished rows; the last active row moves to the slot that each frees."""
        for slot in reversed(range(len(self._active))):
            row = self._active[slot]
            if row.finish is None:
                continue
            last = self._active.pop()
            if last is not row:
                self._cache.move(len(self._active), slot, last.length)
                self._active[slot] = last
            yield row
