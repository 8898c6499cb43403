"""How a model is asked: one format throughout a run, the same in exploring, training and evaluation.

Either form renders to text that ends with the code so far, so that a completion simply continues it: plain completion is the
code itself; chat is the model's own template with the code in one fence, and the answer opened with the same code. A `Format` is a
plain value (strings), so it can be written to a run directory and sent to other processes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Literal

from hardwood.errors import UsageError
from hardwood.generation.stop import StopRule, stop_rule, trim

Kind = Literal["completion", "chat"]
KINDS: tuple[Kind, ...] = ("completion", "chat")
_SLOT = "\N{WHITE SQUARE}code\N{WHITE SQUARE}"  # stands for the code while the template is rendered
_ASK = "Complete this {language} file: continue right where it ends. Answer with the code only.\n\n```{language}\n{code}```"
_FENCED = re.compile(r"```[^\n`]*\n(.*?)(?:```|\Z)", re.DOTALL)


@dataclass(frozen=True)
class Format:
    """One way to ask.

    Attributes:
        kind: "completion" or "chat".
        language: of the code; decides the stop rule.
        before, between: what stands before the code in the question, and between it and the opened answer (chat only).
    """

    kind: Kind
    language: str = "python"
    before: str = ""
    between: str = ""

    @classmethod
    def make(cls, kind: str, language: str = "python", tokenizer: Any = None) -> Format:
        """The format of a model. `tokenizer` is asked for its chat template; plain completion needs none.

        Raises:
            UsageError: an unknown kind or language, or a tokenizer without a chat template.
        """
        if kind not in KINDS:
            raise UsageError.unknown("prompt format", kind, KINDS)
        stop_rule(language)
        if kind == "completion":
            return cls("completion", language)
        if not getattr(tokenizer, "chat_template", None):
            raise UsageError("the prompt format 'chat' needs a tokenizer with a chat template; this model has none: use 'completion'")
        question = {"role": "user", "content": _ASK.format(language=language, code=_SLOT)}
        asked = tokenizer.apply_chat_template([question], tokenize=False, add_generation_prompt=True)
        before, _, rest = str(asked).partition(_SLOT)
        return cls("chat", language, before, f"{rest}```{language}\n")

    @property
    def stop(self) -> StopRule:
        """Where a completion ends."""
        return stop_rule(self.language, fenced=self.kind == "chat")

    def render(self, code: str) -> str:
        """The text to continue: it ends with `code`."""
        return code if self.kind == "completion" else self.before + code + self.between + code

    def extract(self, reply: str, code: str) -> str:
        """The completion that a whole reply holds: for backends that can neither open the answer nor stop it by themselves.

        The first fenced block counts, or all of a reply without one; `code` repeated at its beginning is dropped.
        """
        block = _FENCED.search(reply)
        text = block[1] if block else reply
        text = text.removeprefix(code) if code.strip() else text
        end = self.stop.find(text, line_start=code.endswith("\n"))
        return trim(text if end is None else text[:end])
