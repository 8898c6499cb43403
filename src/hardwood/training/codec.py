"""Text to token ids for training, with the cut between prefix and side found among the tokens.

Tokenises exactly as sampling does (`generation.tokens`): the prompt's ids, then the completion's, apart. Does not
know trees.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from hardwood.errors import UsageError
from hardwood.generation.tokens import completion_offsets, encode_completion, encode_prompt


@dataclass(frozen=True)
class Encoded:
    """Token ids and, for each, the offset in characters at which it ends."""

    ids: tuple[int, ...]
    ends: tuple[int, ...]

    def first_beyond(self, cut: int) -> int:
        """Index of the first token that ends beyond character `cut`: the first that belongs to what follows the cut."""
        return sum(end <= cut for end in self.ends)

    def merges_across(self, cut: int) -> bool:
        """Whether one token holds characters from both sides of `cut`; it then belongs to what follows."""
        index = self.first_beyond(cut)
        return (self.ends[index - 1] if index else 0) < cut


class Codec:
    """Tokenises prompts and completions with a fast tokenizer; remembers the last ones, which the rows of a tree share.

    Raises:
        UsageError: the tokenizer gives no character offsets, or a prompt has no token.
    """

    def __init__(self, tokenizer: Any) -> None:
        if not getattr(tokenizer, "is_fast", False):
            raise UsageError(f"tokenizer {type(tokenizer).__name__} gives no offsets; allowed: fast tokenizers")
        self._tokenizer = tokenizer
        self.prompt = lru_cache(maxsize=64)(self._prompt)
        self.completion = lru_cache(maxsize=1024)(self._completion)

    def _prompt(self, text: str) -> tuple[int, ...]:
        ids = tuple(encode_prompt(self._tokenizer, text))
        if not ids:
            raise UsageError("a prompt without any token: the first token of a completion would have no context")
        return ids

    def _completion(self, text: str) -> Encoded:
        ends = tuple(end for _, end in completion_offsets(self._tokenizer, text))
        return Encoded(tuple(encode_completion(self._tokenizer, text)), ends)
