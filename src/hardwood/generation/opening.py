"""Opening the policy that a model's name stands for, and the format in which that model is asked."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from hardwood.errors import MissingError, UsageError
from hardwood.generation.format import Format

if TYPE_CHECKING:
    from hardwood.generation.endpoint import EndpointConfig
    from hardwood.generation.openai_backend import Asking
    from hardwood.generation.policy import Policy


BACKENDS = ("transformers", "vllm")
"""What runs a model in this process; `openai:NAME@URL` names a server instead."""


def open_policy(
    model: str,
    *,
    form: str = "auto",
    backend: str = "transformers",
    threads: int | None = None,
    concurrency: int = 8,
    endpoint: EndpointConfig | None = None,
    asking: Asking | None = None,
    trust_remote_code: bool = False,
) -> Policy:
    """The policy of a registered name, a directory, a hub id or `openai:NAME@URL`.

    `backend` and `threads` are for a model in this process, `form`, `concurrency`, `endpoint` and `asking` for a server. One with a system prompt is asked in words.
    """
    if served(model):
        from hardwood.generation.openai_backend import MODES, OpenAIPolicy

        if form not in MODES:
            raise UsageError.unknown("prompt format", form, MODES)
        check_form(form, asking)
        mode = "chat" if asking and asking.system else MODES[form]
        return OpenAIPolicy(model, mode, concurrency, endpoint, asking)
    if backend not in BACKENDS:
        raise UsageError.unknown("generation backend", backend, BACKENDS)
    if backend == "vllm":
        from hardwood.generation.vllm_backend import VLLMPolicy

        return VLLMPolicy(model, trust_remote_code=trust_remote_code)
    from hardwood.models.load import require_torch

    require_torch()
    from hardwood.generation.transformers_backend import TransformersPolicy

    return TransformersPolicy.load(model, threads=threads, trust_remote_code=trust_remote_code)


def check_form(form: str, asking: Asking | None) -> None:
    """Raises UsageError where a server is to continue a text behind a system prompt, which there is no place for."""
    if asking and asking.system and form == "completion":
        raise UsageError("a system prompt is for chats; allowed with it: --form chat, or auto")


def check_model(model: str, *, backend: str = "transformers", trust_remote_code: bool = False) -> None:
    """Raises UsageError for a name that no model has, MissingError without what runs one; nothing is opened."""
    if served(model):
        return
    from hardwood.models.load import require_torch, resolve

    resolve(model, trust_remote_code=trust_remote_code)
    if backend == "vllm" and find_spec("vllm") is None:  # importing it takes many seconds
        from hardwood.generation.vllm_backend import NO_VLLM

        raise MissingError(NO_VLLM)
    require_torch()


def format_of(model: str, form: str = "auto", *, trust_remote_code: bool = False) -> Format:
    """How `model` is asked: `form`, or with `auto` what the registry says of it, or the run that trained it; for a server the policy puts it into words itself."""
    if served(model):
        return Format("completion")
    return Format.for_model(form_name(model, form), model, trust_remote_code=trust_remote_code)


def form_name(model: str, form: str = "auto") -> str:
    """What `form` comes to for a model in this process."""
    if form != "auto":
        return form
    from hardwood.models import resolve

    return resolve(model).prompt


def form_used(policy: Policy, asked: Format) -> str:
    """In which form the model is asked, once it is open: what `auto` came to."""
    mode = getattr(policy, "mode", None)
    return asked.kind if mode is None else {"completions": "completion", "chat": "chat"}[mode]


def served(model: str) -> bool:
    """Whether a server runs the model."""
    return model.startswith("openai:")
