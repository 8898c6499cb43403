"""Passes of a causal language model over slots of keys and values. Knows contexts and stems, not the order of work.

Axes: S stems, B rows, Q new tokens a row, T positions, V vocabulary.
"""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

import torch

from hardwood.errors import UsageError
from hardwood.generation.kv import KV, Shape, SlotCache
from hardwood.generation.prefixes import PrefixStore
from hardwood.generation.rows import Stem
from hardwood.generation.sampling import pick, uniform
from hardwood.generation.tokens import special_tokens


@dataclass(frozen=True)
class Computed:
    """A context that was computed: its keys and values, and the logits (V) of the token that follows."""

    kv: KV
    logits_V: torch.Tensor


class Engine:
    """The model, its stored contexts, and the counters of its work.

    Raises:
        UsageError: the model has sliding-window or recurrent layers.
    """

    def __init__(self, model: Any, tokenizer: Any, prefix_tokens: int) -> None:
        _refuse_unsupported(model)
        self.model = model
        self.shape = Shape.of(model)
        self.ends = _end_tokens(model, tokenizer)
        self.store = PrefixStore(prefix_tokens)
        self.generated_tokens = 0
        self.decoded_tokens = 0
        self.prefill_tokens = 0
        # the cache's argument was renamed in transformers 5.24
        self._cache_name = "cache" if "cache" in inspect.signature(model.forward).parameters else "past_key_values"

    def new_cache(self, slots: int, capacity: int) -> SlotCache:
        return SlotCache(self.shape, slots, capacity)

    def unknown(self, ids: list[int]) -> int:
        """How many tokens of a context are not stored yet, at least 1."""
        known = self.store.longest(ids)
        return len(ids) - (known.length if known else 0)

    def compute(self, contexts: Sequence[list[int]]) -> list[Computed]:
        """Compute contexts in one pass, as far as they are not stored, and store them."""
        logits_BQV, cache = self._extend(contexts, keep=1)
        computed = []
        for slot, ids in enumerate(contexts):
            computed.append(Computed(cache.read(slot, len(ids)), logits_BQV[slot, -1]))
            self.store.add(ids, computed[-1].kv)
        return computed

    def score(self, prompt_ids: list[int], ids: list[int]) -> list[tuple[float, float]]:
        """(log-probability, entropy of its distribution) in nats of each of `ids` after the prompt."""
        logits_BQV, cache = self._extend([prompt_ids + ids[:-1]], keep=len(ids))
        self.store.add(prompt_ids, cache.read(0, len(prompt_ids)))
        return _token_values(logits_BQV[0], torch.tensor(ids, device=logits_BQV.device))

    def _extend(self, contexts: Sequence[list[int]], keep: int) -> tuple[torch.Tensor, SlotCache]:
        """Compute what is not stored of each context. Rows are right-aligned; padding writes to the spare position.

        Returns:
            logits (B, keep, V) of the last `keep` tokens, which are computed even where they are stored, and the
            cache, a context a slot.
        """
        known = [self.store.longest(ids) for ids in contexts]
        ends_B = torch.tensor([len(ids) for ids in contexts])
        starts = [min(kv.length, len(ids) - keep) if kv else 0 for kv, ids in zip(known, contexts, strict=True)]
        starts_B = torch.tensor(starts)
        width, longest = int((ends_B - starts_B).max()), int(ends_B.max())
        cache = self.new_cache(len(contexts), longest)
        tokens_BQ = torch.zeros(len(contexts), width, dtype=torch.long)
        for slot, (kv, ids, start) in enumerate(zip(known, contexts, starts, strict=True)):
            if kv is not None:
                cache.load(slot, kv.head(start))
            tokens_BQ[slot, width - len(ids) + start :] = torch.tensor(ids[start:])
        positions_BQ = (ends_B - width)[:, None] + torch.arange(width)
        padding_BQ = positions_BQ < starts_B[:, None]
        self.prefill_tokens += int((~padding_BQ).sum())
        return self._forward(cache, tokens_BQ, positions_BQ.masked_fill(padding_BQ, -1), longest, keep), cache

    def step(self, cache: SlotCache, stems: Sequence[Stem]) -> list[list[tuple[int, float]]]:
        """Compute the last token of each stem, and draw the next one; stem i stands in slot i. See `draw`."""
        tokens_BQ = torch.tensor([[stem.token] for stem in stems])
        positions_BQ = torch.tensor([[stem.length] for stem in stems])
        logits_BQV = self._forward(cache, tokens_BQ, positions_BQ, int(positions_BQ.max()) + 1, keep=1)
        self.decoded_tokens += len(stems)
        for stem in stems:
            stem.length += 1
        return self.draw(stems, logits_BQV[:, -1])

    def draw(self, stems: Sequence[Stem], logits_SV: torch.Tensor) -> list[list[tuple[int, float]]]:
        """The next token of each row of each stem, and its log-probability; logits are those of the stems."""
        device, asked = logits_SV.device, [stem.rows[0].request for stem in stems]
        temperature_S = torch.tensor([request.temperature for request in asked], device=device)
        top_p_S = torch.tensor([request.top_p for request in asked], dtype=torch.float64, device=device)
        of_B = torch.tensor([place for place, stem in enumerate(stems) for _ in stem.rows], device=device)
        numbers = [uniform(row.key, stem.tokens) for stem in stems for row in stem.rows]
        u_B = torch.tensor(numbers, dtype=torch.float64, device=device)
        tokens_B, logprobs_B = pick(logits_SV, temperature_S, top_p_S, u_B, of_B)
        self.generated_tokens += len(numbers)
        drawn = zip(tokens_B.tolist(), logprobs_B.tolist(), strict=True)
        return [list(islice(drawn, len(stem.rows))) for stem in stems]

    def _forward(
        self, cache: SlotCache, tokens_BQ: torch.Tensor, positions_BQ: torch.Tensor, length: int, keep: int
    ) -> torch.Tensor:
        """One pass of tokens at their positions (-1: padding), which see all earlier positions of their slot.

        `length` is one more than the last position.
        """
        device, dtype = self.shape.device, self.shape.dtype
        tokens_BQ, positions_BQ = tokens_BQ.to(device), positions_BQ.to(device)
        unseen_BQT = torch.arange(length, device=device) > positions_BQ[:, :, None].clamp(min=0)
        mask_BQT = torch.zeros(unseen_BQT.shape, dtype=dtype, device=device)
        mask_BQT.masked_fill_(unseen_BQT, torch.finfo(dtype).min)
        cache.begin(torch.where(positions_BQ < 0, cache.capacity, positions_BQ), length)
        output = self.model(
            input_ids=tokens_BQ,
            attention_mask=mask_BQT[:, None],
            position_ids=positions_BQ.clamp(min=0),
            use_cache=True,
            logits_to_keep=keep,
            **{self._cache_name: cache},
        )
        logits_BQV: torch.Tensor = output.logits
        return logits_BQV


def _token_values(logits_QV: torch.Tensor, ids_Q: torch.Tensor, chunk: int = 64) -> list[tuple[float, float]]:
    """(log-probability of the token, entropy of the distribution) at each position, a chunk in fp32 at a time."""
    values: list[tuple[float, float]] = []
    for start in range(0, len(ids_Q), chunk):
        logp_QV = torch.log_softmax(logits_QV[start : start + chunk].float(), -1)
        chosen_Q = logp_QV.gather(1, ids_Q[start : start + chunk, None])[:, 0]
        entropy_Q = -torch.special.xlogy(logp_QV.exp(), logp_QV.exp()).sum(-1)
        values.extend(zip(chosen_Q.tolist(), entropy_Q.tolist(), strict=True))
    return values


def _end_tokens(model: Any, tokenizer: Any) -> frozenset[int]:
    """Tokens that end a completion: the model's end tokens, and every special token."""
    named = getattr(getattr(model, "generation_config", None), "eos_token_id", None)
    listed = named if isinstance(named, list) else [named] if named is not None else []
    return special_tokens(tokenizer) | frozenset(listed)


def _refuse_unsupported(model: Any) -> None:
    kinds = set(getattr(model.config.get_text_config(), "layer_types", None) or ["full_attention"])
    if kinds != {"full_attention"}:
        raise UsageError(f"a model with layers {', '.join(sorted(kinds))} cannot be sampled. Allowed: full_attention")
