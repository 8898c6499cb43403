"""The policy on vLLM: its own prefix cache and continuous batching; new weights are taken in place between iterations.

Contexts go in as token ids, made as all other parts make them. A completion ends where its rule says, decided here: vLLM is told strings to stop at, only to
spare tokens. On a CPU vLLM takes no seed for a sample: there only greedy requests come out the same twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hardwood.errors import MissingError, UsageError
from hardwood.generation.policy import Completion, Finish, Progress, Request, TokenLogprob
from hardwood.generation.stop import server_stops
from hardwood.generation.tokens import (
    completion_offsets,
    encode_completion,
    encode_context,
    encode_prompt,
    special_tokens,
)

NO_VLLM = "no package `vllm`. Install it: in hardwood's clone, pip install '.[vllm]'"
CPU_SHARE = 0.3
"""Of the machine's memory that vLLM reserves on a CPU: judging and training want theirs too."""


class VLLMPolicy:
    """A `Policy` on `vllm.LLM`.

    Args:
        name: as `hardwood.models.resolve` takes it; a GGUF file is converted first.
        max_model_len: longest context and completion together, in tokens.
        settings: further keyword arguments of `vllm.LLM`.

    Raises:
        MissingError: vLLM is not installed.
        UsageError, CorruptError: as `hardwood.models.resolve`.
    """

    def __init__(
        self,
        name: str,
        *,
        dtype: str = "auto",
        max_model_len: int = 4096,
        trust_remote_code: bool = False,
        **settings: Any,
    ) -> None:
        from hardwood.models import fast_dtype, load_tokenizer, place, resolve

        llm = _vllm().LLM
        reference = resolve(name, trust_remote_code=trust_remote_code)
        self.tokenizer = load_tokenizer(reference)
        if reference.kind == "adapter":
            raise UsageError(
                f"{name} is an adapter; allowed with vllm: whole weights (`hardwood train` saves them merged)"
            )
        folder, revision = place(reference)
        self._on_cpu = _vllm().platforms.current_platform.is_cpu()
        if self._on_cpu:
            settings.setdefault("gpu_memory_utilization", CPU_SHARE)
        self._llm = llm(
            model=folder, revision=revision, dtype=fast_dtype("cpu" if self._on_cpu else "cuda") if dtype == "auto" else dtype,
            max_model_len=max_model_len, enable_prefix_caching=True, enforce_eager=self._on_cpu, trust_remote_code=trust_remote_code, **settings,
        )  # fmt: skip
        self._ends = sorted(special_tokens(self.tokenizer))
        self.generated_tokens = self.prefill_tokens = 0

    def sample(self, requests: Sequence[Request], progress: Progress | None = None) -> list[list[Completion]]:
        """See `Policy.sample`; all requests are one batch. Raises UsageError for a request without prompt and prefix."""
        contexts = [encode_context(self.tokenizer, request.prompt, request.prefix) for request in requests]
        if not all(contexts):
            raise UsageError("a request has an empty prompt and an empty prefix: there is nothing to continue")
        outputs = self._llm.generate(
            [{"prompt_token_ids": ids} for ids in contexts],
            [self._parameters(request) for request in requests],
            use_tqdm=False,
        )
        found = [
            [self._completion(request, sample) for sample in output.outputs]
            * (request.n if request.temperature == 0 else 1)
            for request, output in zip(requests, outputs, strict=True)
        ]
        self.prefill_tokens += sum(
            len(ids) - (output.num_cached_tokens or 0) for ids, output in zip(contexts, outputs, strict=True)
        )
        if progress is not None:
            total = sum(map(len, found))
            progress(total, total)
        return found

    def logprobs(self, items: Sequence[tuple[str, str]]) -> list[list[TokenLogprob]]:
        """See `Policy.logprobs`; without entropies."""
        parameters = _vllm().SamplingParams(max_tokens=1, temperature=0.0, prompt_logprobs=0)
        asked = [
            (encode_prompt(self.tokenizer, prompt), encode_completion(self.tokenizer, completion))
            for prompt, completion in items
        ]
        full = [index for index, (_, completion) in enumerate(asked) if completion]
        outputs = self._llm.generate(
            [{"prompt_token_ids": [*asked[index][0], *asked[index][1]]} for index in full], parameters, use_tqdm=False
        )
        found: list[list[TokenLogprob]] = [[] for _ in items]
        for index, output in zip(full, outputs, strict=True):
            prompt, completion = asked[index]
            values = output.prompt_logprobs[len(prompt) :]
            text = items[index][1]
            found[index] = [
                TokenLogprob(text[start:end], start, end, float(value[token].logprob))
                for (start, end), token, value in zip(
                    completion_offsets(self.tokenizer, text), completion, values, strict=True
                )
            ]
            self.prefill_tokens += len(prompt) + len(completion)
        return found

    def reload(self, name: str) -> None:
        """Takes the weights of another checkpoint of the same architecture, in place; what was cached of the old ones is forgotten."""
        from hardwood.models import place, resolve

        self._llm.collective_rpc("reload_weights", kwargs={"weights_path": place(resolve(name))[0]})
        self._llm.reset_prefix_cache()

    def _parameters(self, request: Request) -> Any:
        # greedy samples are all the same, and vLLM refuses to write more than one of them
        seed = {} if self._on_cpu or request.temperature == 0 else {"seed": request.seed}
        return _vllm().SamplingParams(
            n=request.n if request.temperature else 1, temperature=request.temperature, top_p=request.top_p if request.temperature else 1.0, max_tokens=request.max_new_tokens, logprobs=0,
            stop=server_stops(request.language), include_stop_str_in_output=True, stop_token_ids=self._ends, **seed,
        )  # fmt: skip

    def _completion(self, request: Request, sample: Any) -> Completion:
        tokens = len(sample.token_ids)
        self.generated_tokens += tokens
        text, ended = request.stop.cut(sample.text, line_start=(request.prompt + request.prefix).endswith("\n"))
        finish: Finish = "stop" if ended else "length" if sample.finish_reason == "length" else "eos"
        return Completion(text, tokens, float(sample.cumulative_logprob or 0.0), finish)


def _vllm() -> Any:
    try:
        import vllm
    except ImportError as error:
        raise MissingError(NO_VLLM) from error
    return vllm
