"""Text to tokens and back, the one way that sampling, scoring and training share. For any fast tokenizer; no torch.

Prompt and completion are tokenised apart, so that a completion's tokens are those that the model writes itself.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import Any

_CONTEXT = 4  # tokens before a completion that are decoded with it, for tokenizers whose first token loses its space
_UNFINISHED = "\N{REPLACEMENT CHARACTER}"


def encode_prompt(tokenizer: Any, prompt: str) -> list[int]:
    """Token ids of a rendered prompt, with the tokenizer's own start token unless the text begins with it already."""
    opened = bool(tokenizer.bos_token) and prompt.startswith(tokenizer.bos_token)
    return list(tokenizer(prompt, add_special_tokens=not opened).input_ids)


def encode_completion(tokenizer: Any, completion: str) -> list[int]:
    """Token ids of what follows a prompt."""
    return list(tokenizer(completion, add_special_tokens=False).input_ids) if completion else []


def encode_context(tokenizer: Any, prompt: str, prefix: str) -> list[int]:
    """Token ids of a prompt and the beginning of its completion."""
    return encode_prompt(tokenizer, prompt) + encode_completion(tokenizer, prefix)


def special_tokens(tokenizer: Any) -> frozenset[int]:
    """Every special token of a tokenizer: each ends a completion, since none belongs in code."""
    added = {number for number, token in tokenizer.added_tokens_decoder.items() if token.special}
    return frozenset(added | set(tokenizer.all_special_ids))


def completion_offsets(tokenizer: Any, completion: str) -> list[tuple[int, int]]:
    """Character span of each token of `encode_completion`."""
    encoded = tokenizer(completion, add_special_tokens=False, return_offsets_mapping=True)
    return [(int(start), int(end)) for start, end in encoded.offset_mapping]


@dataclass
class Detokenizer:
    """Decodes one growing sequence, a token at a time, without decoding it again from its start.

    `text` holds what is decoded so far; the bytes of a character that is not complete yet are held back.
    """

    tokenizer: Any
    context: list[int]
    text: str = ""
    _window: list[int] = field(init=False)
    _shown: str = field(init=False)

    def __post_init__(self) -> None:
        self._window = self.context[-_CONTEXT:]
        self._shown = self._decode(self._window)

    def _decode(self, ids: list[int]) -> str:
        return str(self.tokenizer.decode(ids, skip_special_tokens=False, clean_up_tokenization_spaces=False))

    def copy(self) -> Detokenizer:
        """One that goes on by itself."""
        other = copy.copy(self)
        other._window = list(self._window)
        return other

    def push(self, token: int) -> str:
        """Add one token; the characters that it completes, maybe none."""
        self._window.append(token)
        decoded = self._decode(self._window)
        if decoded.endswith(_UNFINISHED):
            return ""
        new = decoded[len(self._shown) :]
        self.text += new
        self._window = self._window[-_CONTEXT:]
        self._shown = self._decode(self._window)
        return new
