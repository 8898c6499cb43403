"""The seam between what is asked and who writes: requests, completions, and the `Policy` protocol.

A policy turns rendered text into text. It knows nothing of scenarios, verdicts or trees, and `format` alone decides how
a model is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from hardwood.errors import UsageError
from hardwood.generation.stop import StopRule

Finish = Literal["stop", "eos", "length", "error"]
"""`error`: the backend gave no reply. Such a completion is no program: it is counted as an error, and never judged."""
Progress = Callable[[int, int], None]
"""Called with (completions finished, completions asked for)."""


@dataclass(frozen=True)
class Request:
    """Ask for `n` completions of `prompt + prefix`.

    Attributes:
        prompt: rendered text, as `Format.render` gives it.
        prefix: the beginning of the completion that is fixed already (the path to a node); not repeated in the result.
        n: how many samples.
        max_new_tokens: tokens a sample may have; one that reaches it finishes by "length".
        temperature: 0 is greedy.
        top_p: the nucleus to sample from, in (0, 1].
        seed: sample i depends on (seed, i, prompt + prefix) alone, up to float noise of the batch it runs in.
        stop: where a completion ends.
        language: of the program, for backends that ask in words.
    """

    prompt: str
    prefix: str = ""
    n: int = 1
    max_new_tokens: int = 512
    temperature: float = 1.0
    top_p: float = 0.95
    seed: int = 0
    stop: StopRule = field(default_factory=StopRule)
    language: str = "python"

    def __post_init__(self) -> None:
        if self.n < 1 or self.max_new_tokens < 1:
            raise UsageError(f"n and max_new_tokens must be at least 1, not {self.n} and {self.max_new_tokens}")
        if self.temperature < 0:
            raise UsageError(f"temperature must be 0 (greedy) or more, not {self.temperature}")
        if not 0 < self.top_p <= 1:
            raise UsageError(f"top_p must be above 0 and at most 1, not {self.top_p}")


@dataclass(frozen=True)
class Completion:
    """One sample.

    Attributes:
        text: what follows `prompt + prefix`, without the stop text, its trailing blank lines trimmed.
        tokens: tokens that were sampled for it, those of the stop text and of the trimmed lines counted.
        logprob: sum of the model's own log-probabilities of these tokens (temperature 1, no nucleus), in nats.
        finish: why it ended.
        error: what went wrong, where `finish` is "error".
        reply: the whole answer in words that `text` was found in; empty where there is none.
    """

    text: str
    tokens: int
    logprob: float
    finish: Finish
    error: str = ""
    reply: str = ""


@dataclass(frozen=True)
class TokenLogprob:
    """One token of a scored completion.

    Attributes:
        text: the characters it adds; one that several tokens make up is given with each of them.
        start, end: their offsets in the completion.
        logprob: in nats, given the prompt and all earlier tokens.
        entropy: of the distribution that it was drawn from, in nats; None when the backend does not know it.
    """

    text: str
    start: int
    end: int
    logprob: float
    entropy: float | None = None


class Policy(Protocol):
    """Who writes. The counters run from its creation on."""

    @property
    def generated_tokens(self) -> int:
        """Tokens sampled."""
        ...

    @property
    def prefill_tokens(self) -> int:
        """Tokens of contexts that were computed."""
        ...

    def sample(self, requests: Sequence[Request], progress: Progress | None = None) -> list[list[Completion]]:
        """`n` completions for each request, in the order of the requests."""
        ...

    def logprobs(self, items: Sequence[tuple[str, str]]) -> list[list[TokenLogprob]]:
        """The tokens of each (prompt, completion), with the log-probability of each given all before it."""
        ...
