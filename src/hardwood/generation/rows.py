"""What the sampler knows of its work: a row is one sample, a group all rows of one context, a stem those of them that agree so far. No torch."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field, replace

from hardwood.generation.policy import Completion, Finish, Request
from hardwood.generation.stop import StopRule, trim
from hardwood.generation.tokens import Detokenizer


@dataclass
class Row:
    """One sample.

    Attributes:
        where: index of its request, index of the sample.
        key: of its random stream.
        completion: None while it goes on.
    """

    request: Request
    where: tuple[int, int]
    key: bytes
    completion: Completion | None = None


@dataclass
class Stem:
    """Rows of one context that have written the same tokens so far, so that one pass computes the next of them all.

    Attributes:
        length: positions in the cache; the last sampled token is not there yet.
        writer: what they have written.
        line_start: whether their context ends in a newline.
        token: the last sampled one.
        tokens: how many were sampled.
        logprob: of these, in nats.
    """

    rows: list[Row]
    length: int
    writer: Detokenizer
    line_start: bool
    token: int = -1
    tokens: int = 0
    logprob: float = 0.0

    def grow(self, drawn: Sequence[tuple[int, float]], ends: Set[int]) -> tuple[list[Row], list[Stem]]:
        """Each row takes the token, and its log-probability, that was drawn for it: the rows that it finishes, and the others by their token.

        `ends` are the tokens that end a text.
        """
        by_draw: dict[tuple[int, float], list[Row]] = {}
        for row, draw in zip(self.rows, drawn, strict=True):
            by_draw.setdefault(draw, []).append(row)
        finished, branches = [], []
        for (token, logprob), rows in by_draw.items():
            branch = replace(
                self, rows=rows, writer=self.writer.copy(), token=token, tokens=self.tokens + 1, logprob=self.logprob + logprob
            )  # fmt: skip
            finished += branch._finish(ends)
            if branch.rows:
                branches.append(branch)
        return finished, branches

    def _finish(self, ends: Set[int]) -> list[Row]:
        """Write the last token, and take out the rows that it finishes."""
        searched, over = len(self.writer.text), self.token in ends
        new = "" if over else self.writer.push(self.token)
        cuts: dict[StopRule, int | None] = {}
        if new:
            for rule in {row.request.stop for row in self.rows}:
                cuts[rule] = rule.find(self.writer.text, start=searched, line_start=self.line_start)
        finished = []
        for row in self.rows:
            cut = cuts.get(row.request.stop)
            why: Finish | None = "eos" if over else "stop" if cut is not None else None
            if why is None and self.tokens >= row.request.max_new_tokens:
                why = "length"
            if why is not None:
                row.completion = Completion(trim(self.writer.text[:cut]), self.tokens, self.logprob, why)
                finished.append(row)
        self.rows = [row for row in self.rows if row.completion is None]
        return finished


@dataclass
class Group:
    """All samples of one context that are drawn alike.

    Attributes:
        ids: tokens of the context.
        prompt: what it begins with.
    """

    ids: list[int]
    prompt: str
    writer: Detokenizer
    line_start: bool
    rows: list[Row] = field(default_factory=list)

    def stem(self) -> Stem:
        """All rows, before the first token."""
        return Stem(self.rows, len(self.ids), self.writer, self.line_start)
