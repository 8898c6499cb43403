from __future__ import annotations

import pytest

from hardwood.errors import UsageError
from hardwood.selfplay.config import PRESETS, dump, load, resolve


@pytest.mark.parametrize("preset", PRESETS)
def test_presets_resolve_and_survive_the_file(preset: str) -> None:
    config = resolve(preset)
    assert load(dump(config)) == config


def test_later_words_win() -> None:
    config = resolve("quick", {"explorer": {"rollouts": 5, "threshold": 0.4}}, ["explorer.rollouts=7"], model="m/x")
    assert (config.explorer.rollouts, config.explorer.threshold, config.model) == (7, 0.4, "m/x")


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        (["training.learning_rat=1"], "training.learning_rate"),
        (["training.epochs"], "training.epochs without a value"),
        (["epochs=3"], "Did you mean 'training.epochs'"),
        (["training=3"], r"training is a group of settings.*training\.epochs"),
        (["explorer.risk_nodes=diff"], r"a list is wanted, as in \[a, b\], got 'diff'"),
        (["training.epochs=-1"], "training.epochs"),
        (["training.loss_type=squared"], "logistic"),
        (["training.kept=0"], "training.kept"),
        (["seed=-1"], "seed"),
        (["workers=0"], "workers"),
        (["threads=-2"], "threads"),
        (["explorer.risk_nodes=[analyser]"], r"explorer\.analyser names, and that is empty"),
        (["explorer.risk_nodes=[diff,model]"], r"explorer\.annotator names, and that is empty"),
        (["training.hold=0.5", "training.lora_r=0"], "hold is 0.5 without an adapter"),
        (["training.kept=0.5", "training.lora_r=0"], "kept is 0.5 without an adapter"),
    ],
)
def test_a_bad_setting_is_named(settings: list[str], says: str) -> None:
    with pytest.raises(UsageError, match=says):
        resolve("quick", None, settings)


def test_a_file_may_write_settings_as_a_study_does() -> None:
    config = resolve("quick", {"training.epochs": 3, "explorer": {"rollouts": 5}, "training.beta": 0.5})
    assert (config.training.epochs, config.training.beta, config.explorer.rollouts) == (3, 0.5, 5)


def test_unknown_keys_of_a_file_and_presets() -> None:
    with pytest.raises(UsageError, match="explorer"):
        resolve("quick", {"explorer": {"rollout": 3}})
    with pytest.raises(UsageError, match="quick"):
        resolve("quik")
