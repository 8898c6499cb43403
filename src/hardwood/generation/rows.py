"""What the sampler knows of its work: a row is one sample on its way, a group all rows of one context, a stem those of them that agree so far. No torch."""

from __future__ import annotations

from dataclasses import dataclass, field

from hardwood.generation.policy import Completion, Finish, Request
from hardwood.generation.stop import trim
from hardwood.generation.tokens import Detokenizer


@dataclass
class Row:
    """One sample.

    Attributes:
        where: index of its request, index of the sample.
        key: of its random stream.
        line_start: whether its context ends in a newline.
        token: the last sampled one.
        finish: None while it goes on.
    """

    request: Request
    where: tuple[int, int]
    key: bytes
    writer: Detokenizer
    line_start: bool
    token: int = -1
    tokens: int = 0
    logprob: float = 0.0
    finish: Finish | None = None

    def accept(self, token: int, logprob: float, ends: frozenset[int]) -> None:
        """Take the next token; set `finish` when it is the last. `ends` are the tokens that end a text."""
        self.token, self.tokens, self.logprob = token, self.tokens + 1, self.logprob + logprob
        if token in ends:
            self.finish = "eos"
            return
        searched = len(self.writer.text)
        if self.writer.push(token):
            end = self.request.stop.find(self.writer.text, start=searched, line_start=self.line_start)
            if end is not None:
                self.writer.text, self.finish = self.writer.text[:end], "stop"
                return
        if self.tokens >= self.request.max_new_tokens:
            self.finish = "length"

    def completion(self) -> Completion:
        """The finished sample."""
        assert self.finish is not None, "the sample is not finished"
        return Completion(trim(self.writer.text), self.tokens, self.logprob, self.finish)


@dataclass
class Group:
    """All samples of one context that are drawn alike: its token ids, and the prompt that it begins with."""

    ids: list[int]
    prompt: str
    rows: list[Row] = field(default_factory=list)


@dataclass
class Stem:
    """Rows of one context that have written the same tokens so far, so that one pass computes the next of them all.

    Attributes:
        length: positions in the cache; the last sampled token is not there yet.
    """

    rows: list[Row]
    length: int

    def finished(self) -> list[Row]:
        return [row for row in self.rows if row.finish is not None]

    def branches(self) -> list[Stem]:
        """The rows that go on, by the token that each has just drawn."""
        by_token: dict[int, list[Row]] = {}
        for row in self.rows:
            if row.finish is None:
                by_token.setdefault(row.token, []).append(row)
        return [Stem(rows, self.length) for rows in by_token.values()]
