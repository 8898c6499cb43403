"""The order of the sampler's work: contexts are computed when a slot is free, and who finishes is replaced at once.

Rows of a context decode as one stem while they agree, and part where they draw different tokens. Stems stand in slots
0 … n-1 and decode together, so the work of a step is proportional to the texts that differ, not to the samples.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import torch

from hardwood.generation.engine import Computed, Engine
from hardwood.generation.rows import Group, Row, Stem


@dataclass
class _Slot:
    """The stem that decodes in a slot, and those that left it and wait: their positions are the slot's first ones.

    The last that came to wait is the longest; so whichever goes on, the positions of the others stay as they are.
    """

    stem: Stem
    waiting: list[Stem] = field(default_factory=list)


class Decoder:
    """One call's worth of groups, decoded in `slots` slots of `capacity` positions.

    Args:
        groups: contexts of one prompt one after the other, the longest first.
        width: padded tokens that one pass over contexts holds at most; a longer context passes alone.
    """

    def __init__(self, engine: Engine, groups: Sequence[Group], slots: int, capacity: int, width: int) -> None:
        self._engine = engine
        self._waiting = list(groups)
        self._ready: deque[tuple[Group, Computed]] = deque()
        self._active: list[_Slot] = []
        self._slots = slots
        self._width = width
        self._cache = engine.new_cache(slots, capacity)

    def run(self) -> Iterator[Row]:
        """Rows, as they finish."""
        while self._waiting or self._ready or self._active:
            yield from self._refill()
            if self._active:
                self._engine.step(self._cache, [slot.stem for slot in self._active])
                yield from self._settle()

    def _refill(self) -> Iterator[Row]:
        """Fill free slots: stems that wait behind another come first, then contexts."""
        self._spread()
        while (free := self._slots - len(self._active)) and (self._waiting or self._ready):
            while self._waiting and len(self._ready) < free:
                self._compute(free - len(self._ready))
            fresh = [self._ready.popleft() for _ in range(min(free, len(self._ready)))]
            stems = [Stem(group.rows, len(group.ids)) for group, _ in fresh]
            self._engine.draw(stems, torch.stack([computed.logits_V for _, computed in fresh]))
            for stem, (_, computed) in zip(stems, fresh, strict=True):
                yield from stem.finished()
                if branches := stem.branches():
                    self._cache.load(len(self._active), computed.kv)
                    self._active.append(_Slot(branches.pop(), branches))
            self._spread()

    def _spread(self) -> None:
        """Give free slots to stems that wait."""
        for place, slot in enumerate(self._active):  # slots that are added have nobody waiting
            while slot.waiting and len(self._active) < self._slots:
                stem = slot.waiting.pop(0)
                self._cache.move(place, len(self._active), stem.length)
                self._active.append(_Slot(stem))

    def _compute(self, wanted: int) -> None:
        """Compute about `wanted` contexts in one pass."""
        taken = self._take(wanted)
        self._waiting = [group for group in self._waiting if group not in taken]
        for group, computed in zip(taken, self._engine.compute([group.ids for group in taken]), strict=True):
            self._ready.append((group, computed))

    def _take(self, wanted: int) -> list[Group]:
        """Groups for one pass: of like length, and of one prompt only where all but a token is stored already."""
        width = self._engine.unknown(self._waiting[0].ids)
        taken: list[Group] = []
        for group in self._waiting:
            full = taken and (len(taken) + 1) * width > self._width
            if full or len(taken) >= wanted:
                break
            unknown = self._engine.unknown(group.ids)
            alone = unknown == 1 or all(group.prompt != other.prompt for other in taken)
            if width / 2 < unknown <= width and alone:
                taken.append(group)
        return taken

    def _settle(self) -> Iterator[Row]:
        """Give back finished rows, part the others; the last slot's content moves to one where nobody goes on."""
        for place in reversed(range(len(self._active))):
            slot = self._active[place]
            yield from slot.stem.finished()
            slot.waiting += slot.stem.branches()
            if slot.waiting:
                slot.stem = slot.waiting.pop()
                continue
            last = self._active.pop()
            if last is not slot:
                self._cache.move(len(self._active), place, last.stem.length)
                self._active[place] = last
