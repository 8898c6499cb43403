"""The sampler on a Hugging Face causal language model, for CPU and GPU: continuous batching in plain PyTorch.

Work is proportional to real tokens: a context is computed once for all of its samples and shared between requests and calls as far
as they agree; a finished row leaves its slot to the next one at once. Not for models with sliding-window or recurrent layers.

Axes: B rows, Q new tokens a row, T positions, V vocabulary.
"""

from __future__ import annotations

import inspect
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch

from hardwood.errors import UsageError
from hardwood.generation.kv import KV, Shape, SlotCache
from hardwood.generation.packed import pack_linears
from hardwood.generation.policy import Completion, Finish, Progress, Request, TokenLogprob
from hardwood.generation.prefixes import PrefixStore
from hardwood.generation.sampling import pick, stream_key, uniform
from hardwood.generation.stop import trim
from hardwood.generation.tokens import Detokenizer, completion_offsets, encode_completion, encode_context, encode_prompt


@dataclass
class _Row:
    """One sample on its way."""

    request: Request
    where: tuple[int, int]  # index of the request, index of the sample
    length: int  # tokens in the cache, the last sampled one not counted
    key: bytes
    writer: Detokenizer
    line_start: bool
    token: int = -1
    tokens: int = 0
    logprob: float = 0.0
    finish: Finish | None = None

    def accept(self, token: int, logprob: float, eos: frozenset[int]) -> None:
        """Take the next token; set `finish` when it is the last."""
        self.token, self.tokens, self.logprob = token, self.tokens + 1, self.logprob + logprob
        if token in eos:
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
        assert self.finish is not None
        return Completion(trim(self.writer.text), self.tokens, self.logprob, self.finish)


@dataclass
class _Group:
    """All samples of one context."""

    ids: list[int]
    prompt: str
    rows: list[_Row] = field(default_factory=list)
    kv: KV | None = None
    logits_V: torch.Tensor | None = None


class TransformersPolicy:
    """Samples from, and scores with, a causal language model. Its text is `hardwood.generation.policy.Policy`'s contract.

    Args:
        model: in evaluation mode; this policy only reads it. After a change of its weights call `clear`.
        tokenizer: a fast tokenizer.
        slots: rows that decode together; fewer where their keys and values would pass `cache_bytes`.
        cache_bytes: memory for the keys and values of the rows that decode.
        prefill_width: padded tokens that one prefill pass holds at most (a longer context passes alone).
        prefix_tokens: contexts kept for later requests, in tokens.
    """

    def __init__(
        self,
        model: Any,
        tokenizer: Any,
        *,
        slots: int | None = None,
        cache_bytes: int = 2 << 30,
        prefill_width: int = 1024,
        prefix_tokens: int = 16_384,
    ) -> None:
        _refuse_unsupported(model)
        self.model = model
        self.tokenizer = tokenizer
        self.generated_tokens = 0
        self.prefill_tokens = 0
        self._shape = Shape.of(model)
        self._slots = slots or (32 if self._shape.device.type == "cpu" else 128)
        self._cache_bytes = cache_bytes
        self._width = prefill_width
        self._store = PrefixStore(prefix_tokens)
        self._eos = _end_tokens(model, tokenizer)
        # the cache's argument was renamed in transformers 5.24
        self._cache_name = "cache" if "cache" in inspect.signature(model.forward).parameters else "past_key_values"

    @classmethod
    def load(
        cls, name: str, *, dtype: str = "auto", device: str | None = None, threads: int | None = None, **settings: Any
    ) -> TransformersPolicy:
        """Load a model by registry name, directory, or hub id, and make a policy of it.

        Args:
            name: see `hardwood.models.resolve`.
            dtype: "auto" (bfloat16), "bfloat16", "float16" or "float32".
            device: "cpu", "cuda", …; by default the accelerator where there is one.
            threads: CPU threads of the whole process, left as they are by default.
            settings: of the constructor.

        Raises:
            UsageError, MissingError, CorruptError: as `hardwood.models.resolve` and `load_model`.
        """
        from hardwood.models.load import load_model, load_tokenizer, resolve

        if threads:
            torch.set_num_threads(threads)
        ref = resolve(name)
        policy = cls(load_model(ref, dtype=dtype, device=device), load_tokenizer(ref), **settings)
        pack_linears(policy.model, policy._slots)  # the model is this policy's own: nobody trains or saves it
        return policy

    def clear(self) -> None:
        """Forget stored contexts: needed after the model's weights have changed."""
        self._store.clear()

    @torch.inference_mode()
    def sample(self, requests: Sequence[Request], progress: Progress | None = None) -> list[list[Completion]]:
        """See `Policy.sample`. Memory: `cache_bytes`, the stored contexts, and the logits of `slots` rows."""
        groups = self._groups(requests)
        done: dict[tuple[int, int], Completion] = {}
        total = sum(request.n for request in requests)
        if total:
            for row in _Decoder(self, groups).run():
                done[row.where] = row.completion()
                if progress is not None:
                    progress(len(done), total)
        return [[done[index, sample] for sample in range(request.n)] for index, request in enumerate(requests)]

    @torch.inference_mode()
    def logprobs(self, items: Sequence[tuple[str, str]]) -> list[list[TokenLogprob]]:
        """See `Policy.logprobs`; entropies are given. Memory grows with the longest completion times the vocabulary."""
        scored: list[list[TokenLogprob]] = []
        for prompt, completion in items:
            prompt_ids, ids = encode_prompt(self.tokenizer, prompt), encode_completion(self.tokenizer, completion)
            scored.append(self._score(prompt_ids, ids, completion) if ids else [])
        return scored

    def _score(self, prompt_ids: list[int], ids: list[int], completion: str) -> list[TokenLogprob]:
        known = self._store.longest(prompt_ids)
        context = prompt_ids + ids[:-1]
        logits_BQV, cache = self.extend([(known, context)], keep=len(ids))
        self._store.add(prompt_ids, cache.read(0, len(prompt_ids)))
        values = _token_values(logits_BQV[0], torch.tensor(ids, device=logits_BQV.device))
        spans = completion_offsets(self.tokenizer, completion)
        return [
            TokenLogprob(completion[start:end], start, end, logprob, entropy)
            for (start, end), (logprob, entropy) in zip(spans, values, strict=True)
        ]

    def _groups(self, requests: Sequence[Request]) -> list[_Group]:
        """Requests by context, those of one prompt together, the longest context first (the others are parts of it)."""
        groups: dict[tuple[int, ...], _Group] = {}
        for index, request in enumerate(requests):
            ids = encode_context(self.tokenizer, request.prompt, request.prefix)
            if not ids:
                raise UsageError("a request has an empty prompt and an empty prefix: there is nothing to continue")
            group = groups.setdefault(tuple(ids), _Group(ids, request.prompt))
            context = request.prompt + request.prefix
            for sample in range(request.n):
                key = stream_key(request.seed, sample, context)
                writer = Detokenizer(self.tokenizer, ids)
                group.rows.append(_Row(request, (index, sample), len(ids), key, writer, context.endswith("\n")))
        return sorted(groups.values(), key=lambda group: (group.prompt, -len(group.ids)))

    def slot_count(self, groups: Sequence[_Group]) -> tuple[int, int]:
        """Slots and their capacity for these groups."""
        capacity = max(len(group.ids) + row.request.max_new_tokens for group in groups for row in group.rows)
        rows = sum(len(group.rows) for group in groups)
        fitting = self._cache_bytes // (capacity * self._shape.bytes_per_token)
        return max(1, min(self._slots, rows, fitting)), capacity

    def new_cache(self, slots: int, capacity: int) -> SlotCache:
        return SlotCache(self._shape, slots, capacity)

    def remainder(self, group: _Group) -> int:
        """Tokens of a group's context that are not stored yet, at least 1."""
        known = self._store.longest(group.ids)
        return len(group.ids) - (known.length if known else 0)

    def prefill(self, waiting: deque[_Group], rows: int) -> list[_Group]:
        """Take groups off `waiting` that fill about `rows` rows, and compute their contexts in one pass.

        Contexts of one prompt pass one after the other unless all but a token is stored; lengths in a pass differ by less than half.
        """
        width = self.remainder(waiting[0])
        taken: list[_Group] = []
        for group in list(waiting):
            if sum(len(other.rows) for other in taken) >= rows or (len(taken) + 1) * width > max(self._width, width):
                break
            size = self.remainder(group)
            fresh = size == 1 or all(group.prompt != other.prompt for other in taken)
            if width / 2 < size <= width and fresh:
                taken.append(group)
        for group in taken:
            waiting.remove(group)
        logits_BQV, cache = self.extend([(self._store.longest(group.ids), group.ids) for group in taken], keep=1)
        for slot, group in enumerate(taken):
            group.kv, group.logits_V = cache.read(slot, len(group.ids)), logits_BQV[slot, -1]
            self._store.add(group.ids, group.kv)
        return taken

    def extend(self, contexts: Sequence[tuple[KV | None, list[int]]], keep: int) -> tuple[torch.Tensor, SlotCache]:
        """Compute what is not known of each context. Rows are right-aligned; padding writes to the spare position.

        Returns:
            logits (B, keep, V) of the last `keep` tokens, which must all be unknown, and the cache, a row a slot.
        """
        lengths = [len(ids) for _, ids in contexts]
        starts = [min(kv.length, len(ids) - keep) if kv else 0 for kv, ids in contexts]
        cache = self.new_cache(len(contexts), max(lengths))
        width = max(length - start for length, start in zip(lengths, starts, strict=True))
        tokens_BQ = torch.zeros(len(contexts), width, dtype=torch.long)
        for slot, (kv, ids) in enumerate(contexts):
            if kv is not None:
                cache.load(slot, kv.head(starts[slot]))
            tokens_BQ[slot, width - lengths[slot] + starts[slot] :] = torch.tensor(ids[starts[slot] :])
        begin_B = torch.tensor(lengths) - width
        positions_BQ = begin_B[:, None] + torch.arange(width)
        padding_BQ = positions_BQ < torch.tensor(starts)[:, None]
        self.prefill_tokens += int((~padding_BQ).sum())
        positions_BQ = positions_BQ.masked_fill(padding_BQ, -1)
        return self.forward(cache, tokens_BQ, positions_BQ, max(lengths), keep), cache

    def forward(
        self, cache: SlotCache, tokens_BQ: torch.Tensor, positions_BQ: torch.Tensor, length: int, keep: int
    ) -> torch.Tensor:
        """One pass: tokens at their positions (-1: padding), attending to all earlier positions of their slot below `length`."""
        device = self._shape.device
        tokens_BQ, positions_BQ = tokens_BQ.to(device), positions_BQ.to(device)
        seen_BQT = torch.arange(length, device=device) <= positions_BQ[:, :, None].clamp(min=0)
        low = torch.finfo(self._shape.dtype).min
        mask_B1QT = torch.zeros(seen_BQT.shape, dtype=self._shape.dtype, device=device).masked_fill_(~seen_BQT, low)[:, None]
        cache.begin(torch.where(positions_BQ < 0, cache.capacity, positions_BQ), length)
        output = self.model(
            input_ids=tokens_BQ,
            attention_mask=mask_B1QT,
            position_ids=positions_BQ.clamp(min=0),
            use_cache=True,
            logits_to_keep=keep,
            **{self._cache_name: cache},
        )
        logits: torch.Tensor = output.logits
        return logits

    def draw(self, rows: Sequence[_Row], logits_BV: torch.Tensor) -> None:
        """Sample the next token of each row."""
        device = logits_BV.device
        temperature_B = torch.tensor([row.request.temperature for row in rows], device=device)
        top_p_B = torch.tensor([row.request.top_p for row in rows], dtype=torch.float64, device=device)
        u_B = torch.tensor([uniform(row.key, row.tokens) for row in rows], dtype=torch.float64, device=device)
        tokens_B, logprobs_B = pick(logits_BV, temperature_B, top_p_B, u_B)
        self.generated_tokens += len(rows)
        for row, token, logprob in zip(rows, tokens_B.tolist(), logprobs_B.tolist(), strict=True):
            row.accept(token, logprob, self._eos)


class _Decoder:
    """The loop of one call: the rows in slots 0 … n-1 decode together; who finishes is replaced."""

    def __init__(self, policy: TransformersPolicy, groups: Sequence[_Group]) -> None:
        self._policy = policy
        self._waiting = deque(groups)
        self._ready: deque[tuple[_Row, _Group]] = deque()
        self._slots, capacity = policy.slot_count(groups)
        self._cache = policy.new_cache(self._slots, capacity)
        self._active: list[_Row] = []

    def run(self) -> Iterable[_Row]:
        """Rows, as they finish."""
        while self._waiting or self._ready or self._active:
            yield from self._refill()
            if self._active:
                self._step()
                yield from self._release()

    def _refill(self) -> Iterable[_Row]:
        """Fill free slots. A row whose first token is its last never takes one."""
        while (free := self._slots - len(self._active)) and (self._waiting or self._ready):
            while self._waiting and len(self._ready) < free:
                for group in self._policy.prefill(self._waiting, free - len(self._ready)):
                    self._ready.extend((row, group) for row in group.rows)
            fresh = [self._ready.popleft() for _ in range(min(free, len(self._ready)))]
            logits_BV = torch.stack([group.logits_V for _, group in fresh if group.logits_V is not None])
            self._policy.draw([row for row, _ in fresh], logits_BV)
            for row, group in fresh:
                if row.finish is not None:
                    yield row
                    continue
                assert group.kv is not None
                self._cache.load(len(self._active), group.kv)
                self._active.append(row)

    def _step(self) -> None:
        """One token for every row."""
        tokens_B = torch.tensor([row.token for row in self._active])
        positions_B = torch.tensor([row.length for row in self._active])
        length = int(positions_B.max()) + 1
        logits_B1V = self._policy.forward(self._cache, tokens_B[:, None], positions_B[:, None], length, keep=1)
        for row in self._active:
            row.length += 1
        self._policy.draw(self._active, logits_B1V[:, -1])

    def _release(self) -> Iterable[_Row]:
        """Give back finished rows; the last active row moves to the slot that each frees."""
        for slot in reversed(range(len(self._active))):
            row = self._active[slot]
            if row.finish is None:
                continue
            last = self._active.pop()
            if last is not row:
                self._cache.move(len(self._active), slot, last.length)
                self._active[slot] = last
            yield row


def _token_values(logits_QV: torch.Tensor, ids_Q: torch.Tensor, chunk: int = 64) -> list[tuple[float, float]]:
    """(log-probability of the token, entropy of the distribution) at each position, a chunk in fp32 at a time."""
    values: list[tuple[float, float]] = []
    for start in range(0, len(ids_Q), chunk):
        logp_QV = torch.log_softmax(logits_QV[start : start + chunk].float(), -1)
        chosen_Q = logp_QV.gather(1, ids_Q[start : start + chunk, None])[:, 0]
        entropy_Q = -(logp_QV.exp() * logp_QV).sum(-1)
        values.extend(zip(chosen_Q.tolist(), entropy_Q.tolist(), strict=True))
    return values


def _end_tokens(model: Any, tokenizer: Any) -> frozenset[int]:
    """Tokens that end a completion: the model's end tokens, and every special token (none belongs in code)."""
    named = getattr(model.generation_config, "eos_token_id", None)
    ends = set(tokenizer.all_special_ids) | {id_ for id_, t in tokenizer.added_tokens_decoder.items() if t.special}
    return frozenset(ends | set(named if isinstance(named, list) else [named] if named is not None else []))


def _refuse_unsupported(model: Any) -> None:
    kinds = set(getattr(model.config.get_text_config(), "layer_types", None) or ["full_attention"])
    if kinds != {"full_attention"}:
        raise UsageError(f"the sampler supports models whose layers are all full_attention, not {', '.join(sorted(kinds))}")
