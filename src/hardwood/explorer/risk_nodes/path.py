"""What identifiers look at: a golden path in segments, the vulnerable references, and the opponent's probabilities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class GoldenPath:
    """`segments` of the golden path; `vulnerable`: the segments of each vulnerable reference; `logprobs`: the opponent's, one a golden segment."""

    segments: Sequence[str]
    vulnerable: Sequence[Sequence[str]] = ()
    logprobs: Sequence[float] = ()
    language: str = "python"
