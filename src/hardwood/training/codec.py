"""Text to token ids the way the policy samples: the prompt's ids, then the completion's ids, tokenised apart.

Does not know trees. A completion keeps each token's end offset, so that a cut in the text can be found among the tokens.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from hardwood.errors import UsageError


@dataclass(frozen=True)
class Encoded:
    """Token ids and, for each, the offset in characters at which it ends."""

    ids: tuple[int, ...]
    ends: tuple[int, ...]

    def first_beyond(self, cut: int) -> int:
        """Index of the first token that ends beyond character `cut`: the first that belongs to what follows the cut."""
        return sum(end <= cut for end in self.ends)

    def merges_across(self, cut: int) -> bool:
        """Whether one token holds characters from both sides of `cut`, which then belongs to what follows."""
        index = self.first_beyond(cut)
        return (self.ends[index - 1] if index else 0) < cut


class Codec:
    """Tokenises prompts and completions with a fast tokenizer; remembers the last ones, which the rows of a tree share.

    A prompt gets the tokenizer's own special tokens (such as BOS) unless it already begins with them, as a rendered chat
    template does. A completion gets none.

    Raises:
        UsageError: the tokenizer gives no character offsets, or puts a blank of its own before a completion.
    """

    def __init__(self, tokenizer: Any) -> None:
        if not getattr(tokenizer, "is_fast", False):
            raise UsageError(f"tokenizer {type(tokenizer).__name__} gives no offsets; allowed: fast tokenizers")
        self._tokenizer = tokenizer
        self.prompt = lru_cache(maxsize=64)(self._prompt)
        self.completion = lru_cache(maxsize=1024)(self._completion)
        if tokenizer.decode(list(self.completion("x").ids)) != "x":
            raise UsageError(
                f"tokenizer {type(tokenizer).__name__} changes a completion that it tokenises apart from its prompt "
                "(a blank in front); allowed: tokenizers that give 'x' back, e.g. loaded with add_prefix_space=False"
            )

    def _prompt(self, text: str) -> tuple[int, ...]:
        bos = self._tokenizer.bos_token
        special = not (bos and text.startswith(bos))
        ids = tuple(self._tokenizer(text, add_special_tokens=special)["input_ids"])
        if not ids:
            raise UsageError("a prompt without any token: the first token of a completion would have no context")
        return ids

    def _completion(self, text: str) -> Encoded:
        encoding = self._tokenizer(text, add_special_tokens=False, return_offsets_mapping=True)
        return Encoded(tuple(encoding["input_ids"]), tuple(end for _, end in encoding["offset_mapping"]))
