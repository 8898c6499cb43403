"""The order of the sampler's work: contexts are computed when a slot is free, and who finishes is replaced at once.

Rows of a context decode as one stem while they agree, and part where they draw different tokens. Stems stand in slots
0 … n-1 and decode together, so the work of a step is proportional to the texts that differ, not to the samples.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import torch

from hardwood.generation.engine import Engine
from hardwood.generation.rows import Group, Row, Stem


@dataclass
class _Slot:
    """The stem that decodes in a slot, and those that left it and wait: their positions are the slot's first ones.

    Lengths never fall along `waiting`. Only its last may go on in this slot, since it writes behind all others; any may be copied to another one.
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
        self._active: list[_Slot] = []
        self._slots = slots
        self._width = width
        self._cache = engine.new_cache(slots, capacity)

    def run(self) -> Iterator[Row]:
        """Rows, as they finish."""
        while self._waiting or self._active:
            yield from self._refill()
            if self._active:
                drawn = self._engine.step(self._cache, [slot.stem for slot in self._active])
                yield from self._settle(drawn)

    def _refill(self) -> Iterator[Row]:
        """Fill free slots: stems that wait behind another come first, then contexts, one pass at a time."""
        self._spread()
        while self._waiting and (free := self._slots - len(self._active)):
            groups = self._take(free)
            self._waiting = [group for group in self._waiting if group not in groups]
            computed = self._engine.compute([group.ids for group in groups])
            stems = [group.stem() for group in groups]
            drawn = self._engine.draw(stems, torch.stack([context.logits_V for context in computed]))
            for stem, context, draws in zip(stems, computed, drawn, strict=True):
                finished, branches = stem.grow(draws, self._engine.ends)
                yield from finished
                if branches:
                    self._cache.load(len(self._active), context.kv)
                    self._active.append(_Slot(branches.pop(), branches))
            self._spread()

    def _spread(self) -> None:
        """Give free slots to stems that wait."""
        for place, slot in enumerate(self._active):  # slots that are added have nobody waiting
            while slot.waiting and len(self._active) < self._slots:
                stem = slot.waiting.pop(0)
                self._cache.move(place, len(self._active), stem.length)
                self._active.append(_Slot(stem))

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

    def _settle(self, drawn: Sequence[Sequence[tuple[int, float]]]) -> Iterator[Row]:
        """Let every stem grow and give back finished rows; the last slot's content moves to one where nobody goes on."""
        for place in reversed(range(len(self._active))):
            slot = self._active[place]
            finished, branches = slot.stem.grow(drawn[place], self._engine.ends)
            yield from finished
            slot.waiting += branches
            if slot.waiting:
                slot.stem = slot.waiting.pop()
                continue
            last = self._active.pop()
            if last is not slot:
                self._cache.move(len(self._active), place, last.stem.length)
                self._active[place] = last
