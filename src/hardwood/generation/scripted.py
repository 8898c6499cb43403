"""The fake that tests use: a policy that says what it is told to. Deterministic, without a model and without torch."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from hardwood.errors import UsageError
from hardwood.generation.policy import Completion, Finish, Progress, Request, TokenLogprob
from hardwood.generation.stop import trim

Script = Mapping[str, Sequence[str]] | Callable[[str, str], Sequence[str]]
_TOKEN = re.compile(r"\n[ \t]*|\w+|[^\w\n]")


def tokens(text: str) -> list[str]:
    """How the fake cuts text: words, signs, and newlines with the indent that follows. Joined they are the text."""
    return _TOKEN.findall(text)


class ScriptedPolicy:
    """Answers each context from a script; sample i is its entry i, over again from the first when there are fewer.

    Args:
        script: from `prompt + prefix` to completions, or a function of (prompt, prefix) that gives them.
        logprob: log-probability in nats of a token, given (text before it, token).

    Attributes:
        requests: all requests so far, for tests to look at.
    """

    def __init__(self, script: Script, logprob: Callable[[str, str], float] = lambda before, token: -1.0) -> None:
        self._script = script
        self._logprob = logprob
        self.requests: list[Request] = []
        self.generated_tokens = 0
        self.prefill_tokens = 0

    def sample(self, requests: Sequence[Request], progress: Progress | None = None) -> list[list[Completion]]:
        """See `Policy.sample`.

        Raises:
            UsageError: the script has nothing for a context.
        """
        self.requests.extend(requests)
        answers = []
        total, done = sum(request.n for request in requests), 0
        for request in requests:
            lines = self._lines(request)
            self.prefill_tokens += len(tokens(request.prompt + request.prefix))
            answers.append([self._complete(request, lines[index % len(lines)]) for index in range(request.n)])
            done += request.n
            if progress is not None:
                progress(done, total)
        return answers

    def logprobs(self, items: Sequence[tuple[str, str]]) -> list[list[TokenLogprob]]:
        """See `Policy.logprobs`."""
        return [self._score(prompt, completion) for prompt, completion in items]

    def _lines(self, request: Request) -> Sequence[str]:
        context = request.prompt + request.prefix
        if callable(self._script):
            lines = self._script(request.prompt, request.prefix)
        else:
            lines = self._script.get(context, ())
        if not lines:
            raise UsageError(f"the script has no completion for the context that ends in {context[-80:]!r}")
        return lines

    def _complete(self, request: Request, line: str) -> Completion:
        context = request.prompt + request.prefix
        spoken = tokens(line)
        finish: Finish = "length" if len(spoken) > request.max_new_tokens else "eos"
        spoken = spoken[: request.max_new_tokens]
        text = "".join(spoken)
        end = request.stop.find(text, line_start=context.endswith("\n"))
        if end is not None:
            text, finish = text[:end], "stop"
        self.generated_tokens += len(spoken)
        logprob = sum(token.logprob for token in self._score(context, "".join(spoken)))
        return Completion(trim(text), len(spoken), logprob, finish)

    def _score(self, prompt: str, completion: str) -> list[TokenLogprob]:
        scored, start = [], 0
        for token in tokens(completion):
            value = self._logprob(prompt + completion[:start], token)
            scored.append(TokenLogprob(token, start, start + len(token), value))
            start += len(token)
        return scored
