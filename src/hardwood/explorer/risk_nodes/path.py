"""What identifiers look at: a golden path in segments, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class GoldenPath:
    """A golden path. Lines are those of the program, counted from 0; what is not known is empty, and its identifier names nothing."""

    segments: Sequence[str]
    vulnerable: Sequence[Sequence[str]] = ()
    """Segments of each vulnerable reference."""
    logprobs: Sequence[float] = ()
    """The opponent's log-probability of each golden segment, in nats."""
    language: str = "python"
    entropies: Sequence[float] = ()
    """Entropy of the opponent's next-token distribution where each golden segment begins, in nats."""
    prompt_lines: int = 0
    """Lines of the prompt: the first segment begins there."""
    annotated: Sequence[int] = ()
    """Lines that an annotation names, those that stand in one place only."""
    modelled: Sequence[int] = ()
    """Lines that a model named (`explorer.annotator`)."""
    flagged: Sequence[Sequence[int]] = ()
    """Of each vulnerable reference, the lines that an analyser flags."""
    seed: int = 0

    def at_lines(self, lines: Iterable[int], segments: Sequence[str] | None = None) -> Iterator[int]:
        """Indices of the segments in which lines stand, each once; lines of the prompt are in none."""
        owner = [index for index, text in enumerate(segments or self.segments) for _ in range(max(1, text.count("\n")))]
        places = (line - self.prompt_lines for line in lines)
        yield from dict.fromkeys(owner[place] for place in places if 0 <= place < len(owner))
