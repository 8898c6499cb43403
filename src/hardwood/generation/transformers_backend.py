"""The sampler on a Hugging Face causal language model, for CPU and GPU: continuous batching in plain PyTorch.

A context is computed once for all of its samples, and so is what these write while they agree; contexts are shared
between requests and calls. Who finishes leaves its slot to the next one at once. This module is the policy; `engine`
runs the model and `decoder` orders the work. Not for models with sliding-window or recurrent layers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch

from hardwood.errors import UsageError
from hardwood.generation.decoder import Decoder
from hardwood.generation.engine import Engine
from hardwood.generation.packed import pack_linears
from hardwood.generation.policy import Completion, Progress, Request, TokenLogprob
from hardwood.generation.rows import Group, Row
from hardwood.generation.sampling import stream_key
from hardwood.generation.tokens import (
    Detokenizer,
    completion_offsets,
    encode_completion,
    encode_context,
    encode_prompt,
)

_SLOTS = {"cpu": 64}  # two cores: 64 texts at once grow 1.18 times as fast as 32, 128 more slowly
_SLOTS_ACCELERATOR = 128


class TransformersPolicy:
    """A `Policy` that samples from, and scores with, a causal language model.

    Args:
        model: in evaluation mode; it is only read. After a change of its weights call `clear`.
        tokenizer: a fast tokenizer.
        slots: texts that decode together; fewer where their keys and values would pass `cache_bytes`.
        cache_bytes: memory for the keys and values of the texts that decode; contexts under way take some beside it.
        prefill_width: padded tokens that one pass over contexts holds at most; a longer context passes alone.
        prefix_tokens: contexts kept for later requests, in tokens.

    Raises:
        UsageError: the model has sliding-window or recurrent layers.
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
        self.tokenizer = tokenizer
        self._engine = Engine(model, tokenizer, prefix_tokens)
        self.slots = slots or _SLOTS.get(self._engine.shape.device.type, _SLOTS_ACCELERATOR)
        self._cache_bytes = cache_bytes
        self._width = prefill_width

    @classmethod
    def load(
        cls,
        name: str,
        *,
        dtype: str = "auto",
        device: str | None = None,
        threads: int | None = None,
        trust_remote_code: bool = False,
        **settings: Any,
    ) -> TransformersPolicy:
        """Load a model and make a policy of it. On a CPU its weights are laid out for fast inference.

        Args:
            name: a registered name, a directory, a .gguf file, or a hub id: see `hardwood.models.resolve`.
            dtype: "auto" (`models.fast_dtype`), "bfloat16", "float16" or "float32".
            device: "cpu", "cuda", …; by default the accelerator where there is one.
            threads: CPU threads of the whole process; left as they are by default.
            settings: of the constructor.

        Raises:
            UsageError, MissingError, CorruptError: as `hardwood.models.resolve` and `load_model`.
        """
        from hardwood.models.load import load_model, load_tokenizer, resolve

        if threads:
            torch.set_num_threads(threads)
        ref = resolve(name, trust_remote_code=trust_remote_code)
        policy = cls(load_model(ref, dtype=dtype, device=device), load_tokenizer(ref), **settings)
        pack_linears(policy.model, policy.slots)
        return policy

    @property
    def model(self) -> Any:
        return self._engine.model

    @property
    def generated_tokens(self) -> int:
        """Tokens sampled so far."""
        return self._engine.generated_tokens

    @property
    def decoded_tokens(self) -> int:
        """Tokens computed to sample them: what samples of a context write alike counts once, and the first comes with the context."""
        return self._engine.decoded_tokens

    @property
    def prefill_tokens(self) -> int:
        """Tokens of contexts and of scored completions computed so far; those found stored are not counted."""
        return self._engine.prefill_tokens

    def clear(self) -> None:
        """Forget stored contexts: needed after the model's weights have changed."""
        self._engine.store.clear()

    @torch.inference_mode()
    def sample(self, requests: Sequence[Request], progress: Progress | None = None) -> list[list[Completion]]:
        """See `Policy.sample`. Memory: `cache_bytes`, the stored contexts, and the logits of `slots` texts.

        Raises:
            UsageError: a request has neither prompt nor prefix.
        """
        done: dict[tuple[int, int], Completion] = {}
        total = sum(request.n for request in requests)
        for row in self._decoder(self._groups(requests)).run() if requests else ():
            assert row.completion is not None, "only finished rows are given back"
            done[row.where] = row.completion
            if progress is not None:
                progress(len(done), total)
        return [[done[index, sample] for sample in range(request.n)] for index, request in enumerate(requests)]

    @torch.inference_mode()
    def logprobs(self, items: Sequence[tuple[str, str]]) -> list[list[TokenLogprob]]:
        """See `Policy.logprobs`; entropies are given. Memory grows with the longest completion times the vocabulary.

        Raises:
            UsageError: a prompt is empty.
        """
        return [self._score(prompt, completion) if completion else [] for prompt, completion in items]

    def _score(self, prompt: str, completion: str) -> list[TokenLogprob]:
        context = encode_prompt(self.tokenizer, prompt)
        if not context:
            raise UsageError("a prompt has no token: the first token of its completion would have no context")
        values = self._engine.score(context, encode_completion(self.tokenizer, completion))
        spans = completion_offsets(self.tokenizer, completion)
        return [
            TokenLogprob(completion[start:end], start, end, logprob, entropy)
            for (start, end), (logprob, entropy) in zip(spans, values, strict=True)
        ]

    def _groups(self, requests: Sequence[Request]) -> list[Group]:
        """Rows by context and way of drawing; contexts of one prompt together, the longest first (the others are parts of it)."""
        groups: dict[tuple[tuple[int, ...], float, float], Group] = {}
        for index, request in enumerate(requests):
            context = request.prompt + request.prefix
            ids = encode_context(self.tokenizer, request.prompt, request.prefix)
            if not ids:
                raise UsageError("a request has an empty prompt and an empty prefix: there is nothing to continue")
            alike = (tuple(ids), request.temperature, request.top_p)
            if alike not in groups:
                groups[alike] = Group(ids, request.prompt, Detokenizer(self.tokenizer, ids), context.endswith("\n"))
            groups[alike].rows += [
                Row(request, (index, sample), stream_key(request.seed, sample, context)) for sample in range(request.n)
            ]
        return sorted(groups.values(), key=lambda group: (group.prompt, -len(group.ids)))

    def _decoder(self, groups: Sequence[Group]) -> Decoder:
        capacity = max(len(group.ids) + row.request.max_new_tokens for group in groups for row in group.rows)
        rows = sum(len(group.rows) for group in groups)
        fitting = self._cache_bytes // (capacity * self._engine.shape.bytes_per_token)
        return Decoder(self._engine, groups, max(1, min(self.slots, rows, fitting)), capacity, self._width)
