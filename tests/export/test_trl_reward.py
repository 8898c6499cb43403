"""The verdict as a reward: what each status earns, with the real judge."""

from __future__ import annotations

from typing import Any

import pytest

from hardwood.errors import UsageError
from hardwood.export.trl import VerdictReward, reward_dataset
from hardwood.scenarios import Scenario


def test_rewards(notes: Scenario, executor: Any) -> None:
    reward, seen = VerdictReward([notes], executor), {}
    texts = [notes.golden + "\n\ndef other():\n    pass\n", notes.vulnerable[0].completion, "    pass\n"]
    found = reward(
        [notes.prompt] * 3, texts, completion_ids=None, scenario_id=[notes.id] * 3, trainer_state=None, log_metric=seen.__setitem__
    )  # fmt: skip
    assert found == [1.0, 0.0, 0.0]
    assert seen == {"verdict/secure": 1 / 3, "verdict/vulnerable": 1 / 3, "verdict/broken": 1 / 3, "verdict/error": 0.0}


def test_a_conversation_is_read_from_its_fence(notes: Scenario, executor: Any) -> None:
    reply = [{"role": "assistant", "content": f"Here:\n```python\n{notes.prompt}{notes.golden}```"}]
    assert VerdictReward([notes], executor)([notes.prompt], [reply], scenario_id=[notes.id]) == [1.0]


class Ended:
    """An executor that says what became of it."""

    def __init__(self) -> None:
        self.ended = 0

    def __enter__(self) -> Ended:
        return self

    def __exit__(self, *_: object) -> None:
        self.ended += 1


def test_only_an_executor_of_its_own_is_ended(notes: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    own, given = Ended(), Ended()
    monkeypatch.setattr("hardwood.export.trl.LocalExecutor", lambda: own)
    with VerdictReward([notes]) as reward:
        assert own.ended == 0
    reward.close()
    with VerdictReward([notes], given):
        pass
    assert (own.ended, given.ended) == (1, 0)


def test_columns(notes: Scenario, executor: Any) -> None:
    data = reward_dataset([notes])
    assert data[0] == {"prompt": notes.prompt, "scenario_id": notes.id}
    with pytest.raises(UsageError, match="scenario_id"):
        VerdictReward([notes], executor)([notes.prompt], ["x"])
    with pytest.raises(UsageError, match="unknown scenario"):
        VerdictReward([notes], executor)([notes.prompt], ["x"], scenario_id=["none"])
