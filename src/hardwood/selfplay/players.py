"""Players in memory: the opponent that writes, and the main player that trains. One model at a time is held."""

from __future__ import annotations

import gc
from functools import cached_property
from typing import TYPE_CHECKING

from hardwood.generation.format import Format
from hardwood.generation.opening import form_used, format_of, open_policy, served
from hardwood.selfplay.config import RunConfig
from hardwood.terminal import note

if TYPE_CHECKING:
    from hardwood.generation.policy import Policy


CHATS = "{} only chats: it cannot go on inside a program, so nothing branches; pairs come from repairs of its whole programs alone"


class Players:
    """Loads the policy of a checkpoint when it is asked for, and lets go of it before another is loaded."""

    def __init__(self, config: RunConfig) -> None:
        self.config = config
        self._name: str | None = None
        self._policy: Policy | None = None

    @cached_property
    def form(self) -> Format:
        """The one way in which the model is asked in this run."""
        return format_of(self.config.model, self.config.form, trust_remote_code=self.config.trust_remote_code)

    def policy(self, name: str) -> Policy:
        """The policy of a model name or checkpoint folder."""
        if self._policy is not None and self._name != name and hasattr(self._policy, "reload"):
            self._policy.reload(name)  # the same engine with other weights
        elif self._policy is None or self._name != name:
            self.release()
            self._policy = open_policy(
                name, form=self.config.form, backend=self.config.backend, threads=self.config.threads, trust_remote_code=self.config.trust_remote_code
            )  # fmt: skip
            if served(name) and form_used(self._policy, self.form) == "chat":
                note(CHATS.format(name))
        self._name = name
        return self._policy

    def release(self) -> None:
        self._policy = self._name = None
        gc.collect()
