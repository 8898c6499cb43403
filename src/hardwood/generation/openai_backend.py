"""The policy behind an OpenAI-compatible endpoint: completions where the server continues a prefix, chat where it does not.

By completions everything works but for risk nodes that need probabilities: `off-golden mass` where the server echoes them, `entropy` with no server. By chat only whole programs can be
asked for: no branch from inside a program, so trees have a root and nothing else, and `annotated`, `diff` and the like name nodes that cannot be sampled.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Literal

from hardwood.errors import UsageError
from hardwood.generation.endpoint import Endpoint, EndpointConfig, EndpointError, parse_name
from hardwood.generation.format import Format, question
from hardwood.generation.policy import Completion, Finish, Progress, Request, TokenLogprob
from hardwood.generation.stop import server_stops
from hardwood.terminal import note

Mode = Literal["completions", "chat"]
MODES: dict[str, Mode | None] = {"auto": None, "completion": "completions", "chat": "chat"}
"""By the names of `hardwood.generation.format.FORMS`."""
OTHER_SHAPE = (LookupError, TypeError, AttributeError, ValueError, ArithmeticError)
"""What reading a reply raises where it is not of the form."""
NAMES = {"max_tokens": "max_completion_tokens"}
"""What newer servers call a parameter that they refuse by its old name."""
DROPPED = ("seed", "top_p")
"""Parameters that a server may not know, and that an audit can do without."""
_TOO_LARGE = re.compile(r"too (large|long|many)|context length|at most|exceed|greater|less", re.IGNORECASE)
_LIMIT = "this endpoint {}: {}"
_UNLIKELY = "`off-golden mass` does not work with it (and `entropy` with no endpoint)"


@dataclass(frozen=True)
class Asking:
    """How an assistant is asked beside the task: as it is deployed."""

    system: str = ""
    """A message of the role `system` before the question; chats alone."""
    body: Mapping[str, Any] = field(default_factory=dict)
    """Fields of each request's JSON beside ours, or instead of them."""


class OpenAIPolicy:
    """`model` is `openai:NAME@URL`; `mode` None asks the server which it can. Raises EndpointError where nobody answers.

    A request that fails after all tries gives completions with finish `error`: they are no programs, and count as errors, never as insecure or secure. `asking`: what
    each request says beside the task.
    """

    def __init__(
        self, model: str, mode: Mode | None = None, concurrency: int = 8, config: EndpointConfig | None = None, asking: Asking | None = None,
    ) -> None:  # fmt: skip
        self.name, url = parse_name(model)
        self.endpoint = Endpoint(url, config)
        self.concurrency = concurrency
        self.asking = asking or Asking()
        self.generated_tokens = self.prefill_tokens = 0
        self._answered, self._refused = False, set[str]()
        if mode:
            self.endpoint.greet()
        self.mode: Mode = mode or self._probe()

    def sample(self, requests: Sequence[Request], progress: Progress | None = None) -> list[list[Completion]]:
        """See `Policy.sample`. Raises UsageError for a request that goes on inside a program, where the server cannot, EndpointError where it would refuse each."""
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
        self._answered = True
        return "completions"

    def _one(self, request: Request, number: int) -> Completion:
        seed = (request.seed * 100_003 + number) % (1 << 31)
        payload: dict[str, Any] = {
            "model": self.name, "max_tokens": request.max_new_tokens, "temperature": request.temperature, "top_p": request.top_p, "seed": seed,
        }  # fmt: skip
        if self.mode == "chat":
            path = "/chat/completions"
            payload["messages"] = [
                *([{"role": "system", "content": self.asking.system}] if self.asking.system else []),
                {"role": "user", "content": question(request.prompt, request.language)},
            ]
        else:
            path = "/completions"
            payload |= {"prompt": request.prompt + request.prefix, "stop": server_stops(request.language)}
        try:
            reply = self._post(path, {**payload, **self.asking.body})
            choice = reply["choices"][0]
            text = choice["message"]["content"] if self.mode == "chat" else choice["text"]
            self._answered = True
            return self._completion(request, text or "", choice.get("finish_reason"), reply.get("usage") or {})
        except EndpointError as error:
            if not self._answered and self._hopeless(error):
                raise
            return Completion("", 0, 0.0, "error", str(error))
        except OTHER_SHAPE as error:
            return Completion("", 0, 0.0, "error", f"a reply of another shape: {error!r}")

    def _hopeless(self, error: EndpointError) -> bool:
        """Whether each request would get this: no valid key, no such model (by its name in what the server says). A prompt that is refused is another matter."""
        said = str(error).partition(f"status {error.status}: ")[2]
        return error.status == 401 or (error.status == 404 and self.name in said)

    def _post(self, path: str, payload: dict[str, Any]) -> dict[str, Any]:
        """The reply; where the server refuses a parameter that has another name, or that can be left out, without it from then on."""
        body = self._accepted(payload)
        try:
            return self.endpoint.post(path, body)
        except EndpointError as error:
            if error.status not in (400, 422):
                raise
            self._learn(str(error))
            if (again := self._accepted(payload)) == body:
                raise
            return self._post(path, again)

    def _accepted(self, payload: dict[str, Any]) -> dict[str, Any]:
        kept = {name: value for name, value in payload.items() if name not in self._refused or name in NAMES}
        return {NAMES[name] if name in self._refused else name: value for name, value in kept.items()}

    def _learn(self, said: str) -> None:
        """What a refusal says of parameters: it names the one that it wants instead, or the one that it does not take; a value that is too large is no such thing."""
        if _TOO_LARGE.search(said):
            return
        for name in (*(NAMES if self.mode == "chat" else ()), *DROPPED):
            if name not in self._refused and re.search(rf"\b{NAMES.get(name, name)}\b", said):
                self._refused.add(name)
                note(f"the server does not take {name}; {'without it' if name in DROPPED else NAMES[name]} from now on")

    def _completion(self, request: Request, text: str, reason: str | None, usage: dict[str, Any]) -> Completion:
        tokens, asked = (int(usage.get(name) or 0) for name in ("completion_tokens", "prompt_tokens"))
        self.generated_tokens += tokens
        self.prefill_tokens += asked
        finish: Finish = "length" if reason == "length" else "stop"
        text = text.encode(
            "utf-8", "replace"
        ).decode()  # half a surrogate pair can be sent as JSON, and stand in no file
        if self.mode == "chat":
            found = Format("completion").extract(text, request.prompt, request.language)
            return Completion(found, tokens, 0.0, finish, reply=text)
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
