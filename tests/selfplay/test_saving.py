"""How often a training that may be killed saves."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from hardwood.selfplay.learning import _save_often


@pytest.mark.parametrize(
    ("trees", "epochs", "max_steps", "every"),
    [(104, 2.0, -1, 10), (104, 2.0, 30, 3), (24, 2.0, -1, 4), (3, 1.0, -1, 1), (104, 2.0, 4, 1)],
)
def test_at_least_every_tenth_part(trees: int, epochs: float, max_steps: int, every: int) -> None:
    args = SimpleNamespace(
        train_batch_size=1, gradient_accumulation_steps=1, world_size=1, num_train_epochs=epochs, max_steps=max_steps, save_steps=10
    )  # fmt: skip
    _save_often(SimpleNamespace(args=args, train_dataset=range(trees)))
    assert args.save_steps == every
