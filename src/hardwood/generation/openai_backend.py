"""The policy behind an OpenAI-compatible endpoint: completions where the server continues a prefix, chat where it does not.

By completions everything works but for risk nodes that need probabilities: `off-golden mass` where the server echoes them, `entropy` with no server. By chat only whole programs can be
asked for: no branch from inside a program, so trees have a root and nothing else, and `annotated`, `diff` and the like name nodes that cannot be sampled.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Literal

from hardwood.errors import UsageError
from hardwood.generation.endpoint import Endpoint, EndpointConfig, EndpointError, parse_name
from hardwood.generation.format import Format, question
from hardwood.generation.policy import Completion, Finish, Progress, Request, TokenLogprob
from hardwood.generation.stop import server_stops

Mode = Literal["completions", "chat"]
MODES: dict[str, Mode | None] = {"auto": None, "completion": "completions", "chat": "chat"}
"""By the names of `hardwood.generation.format.FORMS`."""
OTHER_SHAPE = (LookupError, TypeError, AttributeError, ValueError, ArithmeticError)
"""What reading a reply raises where it is not of the form."""
_LIMIT = "this endpoint {}: {}"
_UNLIKELY = "`off-golden mass` does not work with it (and `entropy` with no endpoint)"


class OpenAIPolicy:
    """`model` is `openai:NAME@URL`; `mode` None asks the server which it can. Raises EndpointError where nobody answers.

    A request that fails after all tries gives completions with finish `error`: they are no programs, and count as errors, never as insecure or secure.
    """

    def __init__(
        self, model: str, mode: Mode | None = None, concurrency: int = 8, config: EndpointConfig | None = None
    ) -> None:
        self.name, url = parse_name(model)
        self.endpoint = Endpoint(url, config)
        self.concurrency = concurrency
        self.generated_tokens = self.prefill_tokens = 0
        if mode:
            self.endpoint.greet()
        self.mode: Mode = mode or self._probe()

    def sample(self, requests: Sequence[Request], progress: Progress | None = None) -> list[list[Completion]]:
        """See `Policy.sample`. Raises UsageError for a request that goes on inside a program, where the server cannot."""
        if self.mode == "chat" and any(request.prefix for request in requests):
            raise UsageError(
                _LIMIT.format("only answers chats", "it cannot branch inside a program; risk nodes need completions")
            )
        jobs = [(request, number) for request in requests for number in range(request.n)]
        done: list[Completion] = []
        pool = ThreadPoolExecutor(max(1, self.concurrency))
        try:
            for completion in pool.map(lambda job: self._one(*job), jobs):
                done.append(completion)
                if progress is not None:
                    progress(len(done), len(jobs))
        finally:  # whoever interrupts does not wait for a server that hangs
            pool.shutdown(wait=False, cancel_futures=True)
        samples = iter(done)
        return [[next(samples) for _ in range(request.n)] for request in requests]

    def logprobs(self, items: Sequence[tuple[str, str]]) -> list[list[TokenLogprob]]:
        """See `Policy.logprobs`. Raises UsageError where the server does not echo them, EndpointError for a reply that is none."""
        if self.mode == "chat":
            raise UsageError(_LIMIT.format("only answers chats", _UNLIKELY))
        return [self._score(prompt, completion) for prompt, completion in items]

    def _probe(self) -> Mode:
        try:
            self.endpoint.post("/completions", {"model": self.name, "prompt": "def f():", "max_tokens": 1})
        except EndpointError as error:
            if error.status in (400, 403, 404, 405, 422, 501):
                return "chat"
            raise
        return "completions"

    def _one(self, request: Request, number: int) -> Completion:
        seed = (request.seed * 100_003 + number) % (1 << 31)
        payload: dict[str, Any] = {
            "model": self.name, "max_tokens": request.max_new_tokens, "temperature": request.temperature, "top_p": request.top_p, "seed": seed,
        }  # fmt: skip
        if self.mode == "chat":
            path = "/chat/completions"
            payload["messages"] = [{"role": "user", "content": question(request.prompt, request.language)}]
        else:
            path = "/completions"
            payload |= {"prompt": request.prompt + request.prefix, "stop": server_stops(request.language)}
        try:
            reply = self.endpoint.post(path, payload)
            choice = reply["choices"][0]
            text = choice["message"]["content"] if self.mode == "chat" else choice["text"]
            return self._completion(request, text or "", choice.get("finish_reason"), reply.get("usage") or {})
        except EndpointError as error:
            return Completion("", 0, 0.0, "error", str(error))
        except OTHER_SHAPE as error:
            return Completion("", 0, 0.0, "error", f"a reply of another shape: {error!r}")

    def _completion(self, request: Request, text: str, reason: str | None, usage: dict[str, Any]) -> Completion:
        tokens, asked = (int(usage.get(name) or 0) for name in ("completion_tokens", "prompt_tokens"))
        self.generated_tokens += tokens
        self.prefill_tokens += asked
        finish: Finish = "length" if reason == "length" else "stop"
        text = text.encode(
            "utf-8", "replace"
        ).decode()  # half a surrogate pair can be sent as JSON, and stand in no file
        if self.mode == "chat":
            return Completion(Format("completion").extract(text, request.prompt, request.language), tokens, 0.0, finish)
        cut, ended = request.stop.cut(text, line_start=(request.prompt + request.prefix).endswith("\n"))
        return Completion(cut, tokens, 0.0, "stop" if ended else finish)

    def _score(self, prompt: str, completion: str) -> list[TokenLogprob]:
        payload = {
            "model": self.name, "prompt": prompt + completion, "max_tokens": 1, "temperature": 0, "echo": True, "logprobs": 1,
        }  # fmt: skip
        reply = self.endpoint.post("/completions", payload)
        try:
            return _echoed(reply["choices"][0], prompt, completion)
        except OTHER_SHAPE as error:
            raise EndpointError(f"{self.endpoint.url}/completions: a reply of another shape: {error!r}") from error


def _echoed(choice: dict[str, Any], prompt: str, completion: str) -> list[TokenLogprob]:
    """The tokens of the completion in an echo of both. Raises UsageError where there is none."""
    found = choice.get("logprobs") or {}
    tokens, values, places = (found.get(key) for key in ("tokens", "token_logprobs", "text_offset"))
    if not tokens or not values or not places or not choice.get("text", "").startswith(prompt):
        raise UsageError(_LIMIT.format("echoes no log-probabilities", _UNLIKELY))
    return [
        TokenLogprob(text, place - len(prompt), place - len(prompt) + len(text), float(value))
        for text, value, place in zip(tokens, values, places, strict=True)
        if value is not None and len(prompt) <= place < len(prompt) + len(completion)
    ]
