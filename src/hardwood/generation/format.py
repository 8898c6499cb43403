"""How a model is asked: one format throughout a run, the same in exploring, training and evaluation.

Either form renders to text that ends with the code so far, so that a completion simply continues it: plain completion
is the code itself; chat is the model's own template with the code in one fence, and the answer opened with the same
code. A `Format` is a plain value (strings), so it can be written to a run directory and sent to other processes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from hardwood.errors import UsageError
from hardwood.generation.reply import rest_of_function
from hardwood.generation.stop import StopRule, stop_rule

Kind = Literal["completion", "chat"]
KINDS: tuple[Kind, ...] = ("completion", "chat")
FORMS = ("auto", *KINDS)
"""What may be asked for: `auto` leaves it to the registry, or to what a server offers."""
_CODE, _LANGUAGE = "\N{WHITE SQUARE}code\N{WHITE SQUARE}", "\N{WHITE SQUARE}language\N{WHITE SQUARE}"
_ASK = (
    f"Complete this {_LANGUAGE} file: continue right where it ends. Answer with the code only.\n\n"
    f"```{_LANGUAGE}\n{_CODE}```"
)


def question(code: str, language: str = "python") -> str:
    """What a chat endpoint is asked: the same words as the chat form, for servers that apply their own template."""
    return _ASK.replace(_LANGUAGE, language).replace(_CODE, code)


@dataclass(frozen=True)
class Format:
    """One way to ask. `Format("completion")` is whole; a chat format is made by `make` or `for_model`.

    Attributes:
        before, between: what stands before the code in the question, and between it and the opened answer (chat only),
            with a mark for the language.
    """

    kind: Kind
    before: str = ""
    between: str = ""

    @classmethod
    def make(cls, kind: str, tokenizer: Any = None) -> Format:
        """The format of a tokenizer's chat template; plain completion needs no tokenizer.

        Raises:
            UsageError: an unknown kind, or a tokenizer without a chat template.
        """
        if kind not in KINDS:
            raise UsageError.unknown("prompt format", kind, KINDS)
        if kind == "completion":
            return cls("completion")
        if not getattr(tokenizer, "chat_template", None):
            raise UsageError("the prompt format 'chat' needs a chat template, which this model lacks: use 'completion'")
        question = {"role": "user", "content": _ASK}
        asked = tokenizer.apply_chat_template([question], tokenize=False, add_generation_prompt=True)
        before, _, rest = str(asked).partition(_CODE)
        return cls("chat", before, f"{rest}```{_LANGUAGE}\n")

    @classmethod
    def for_model(cls, kind: str, model: str, *, trust_remote_code: bool = False) -> Format:
        """The same for a model by name (`hardwood.models.resolve`); its tokenizer is loaded for chat alone.

        Raises:
            UsageError, MissingError, CorruptError: as `make` and `hardwood.models.load_tokenizer`.
        """
        if kind != "chat":
            return cls.make(kind)
        from hardwood.models import load_tokenizer, resolve

        return cls.make(kind, load_tokenizer(resolve(model, trust_remote_code=trust_remote_code)))

    def stop(self, language: str = "python") -> StopRule:
        """Where a completion ends.

        Raises:
            UsageError: a language without a stop rule.
        """
        return stop_rule(language, fenced=self.kind == "chat")

    @property
    def ending(self) -> str:
        """What follows a whole program: blank lines as a model writes them, or the closing fence.

        Training teaches it, so that a model stops.
        """
        return "\n\n\n" if self.kind == "completion" else "\n```"

    def render(self, code: str, language: str = "python") -> str:
        """The text to continue: it ends with `code`."""
        if self.kind == "completion":
            return code
        before, between = (part.replace(_LANGUAGE, language) for part in (self.before, self.between))
        return before + code + between + code

    def extract(self, reply: str, code: str, language: str = "python") -> str:
        """The completion in a whole reply: for backends that can neither open the answer nor stop it themselves.

        The block that holds the program counts, or all of a reply without one (`reply.rest_of_function`); `code`, or its open function, repeated at its beginning is dropped.
        """
        text = rest_of_function(reply, code, language)
        return self.stop(language).cut(text, line_start=code.endswith("\n"))[0]
