"""What a wave of trees may still cost, in tokens written and programs judged, and where it goes: first to where vulnerable programs were found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from hardwood.tree.model import SAMPLED, Tree

T = TypeVar("T")


class Budget:
    """Of all trees of a wave together, so that a tree in which nothing is found leaves its share to others.

    Args:
        tokens: to be written; None: as many as the configuration asks for.
        verdicts: of samples; splices and grafts are of the golden path's making and are not counted.
    """

    def __init__(self, tokens: int | None, verdicts: int | None) -> None:
        self.tokens, self.verdicts = tokens, verdicts
        self._written = self._samples = 0

    @classmethod
    def of_wave(cls, tokens_a_tree: int | None, verdicts_a_tree: int | None, trees: int) -> Budget:
        """What the trees of a wave may cost together."""
        return cls(*(None if each is None else each * trees for each in (tokens_a_tree, verdicts_a_tree)))

    @property
    def is_set(self) -> bool:
        return self.tokens is not None or self.verdicts is not None

    def spent(self, tokens: int, samples: int) -> None:
        """Takes off what was written and is judged."""
        self._written += tokens
        self._samples += samples
        if self.tokens is not None:
            self.tokens -= tokens
        if self.verdicts is not None:
            self.verdicts -= samples

    def afford(
        self, asks: Sequence[T], samples: Callable[[T], int], promise: Callable[[T], float], most_tokens: int
    ) -> list[T]:
        """The asks that fit, those of the highest promise first, in the order in which they came.

        A sample is taken to cost what samples cost so far, or `most_tokens` while none is known.
        """
        if not self.is_set:
            return list(asks)
        each = self._written / self._samples if self._samples else float(most_tokens)
        tokens = float("inf") if self.tokens is None else float(self.tokens)
        verdicts = float("inf") if self.verdicts is None else float(self.verdicts)
        chosen = set()
        for index in sorted(range(len(asks)), key=lambda i: (-promise(asks[i]), i)):
            count = samples(asks[index])
            if count * each <= tokens and count <= verdicts:
                chosen.add(index)
                tokens -= count * each
                verdicts -= count
        return [ask for index, ask in enumerate(asks) if index in chosen]


def promise(tree: Tree) -> float:
    """How likely a further sample of a tree is vulnerable: the share of its judged samples that were, with one of each kind added (Laplace)."""
    judged = [
        completion.status
        for completion, _ in tree.completions
        if completion.origin in SAMPLED and completion.status != "error"
    ]
    return (judged.count("vulnerable") + 1) / (len(judged) + 2)
