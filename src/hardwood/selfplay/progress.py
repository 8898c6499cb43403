"""Progress of training, as the loop shows everything else: label, steps done, what to say."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from transformers import TrainerCallback

from hardwood.terminal import Track


class TrainingProgress(TrainerCallback):
    """Opens a progress line when the number of steps is known; each step says its loss."""

    def __init__(self, track: Track, label: str) -> None:
        self._track, self._label = track, label
        self._line: AbstractContextManager[Callable[[int, str], None]] | None = None
        self._asked = 0
        self._done: Callable[[int, str], None] = lambda steps, text: None

    def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        self._line = self._track(self._label, state.max_steps - state.global_step)
        self._done = self._line.__enter__()

    def on_prediction_step(self, *_: Any, **__: Any) -> None:
        """The opponent is asked before the first step, which takes minutes on a processor."""
        self._asked += 1
        self._done(0, f"the opponent: pack {self._asked}")

    def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, Any] | None = None, **_: Any) -> None:
        if logs and "loss" in logs:
            self._done(1, f"loss {float(logs['loss']):.3f}")

    def __enter__(self) -> TrainingProgress:
        return self

    def __exit__(self, *failure: Any) -> None:
        """Ends the line; where training failed, it does not say that it is done."""
        if self._line is not None:
            self._line.__exit__(*failure)
            self._line = None
