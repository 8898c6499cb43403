"""`training.kept`: the player keeps a share of what it has learnt."""

from __future__ import annotations

from pathlib import Path

import torch
from driver import CHECK, RESOLVED, WEAK, families, tiny_model
from safetensors.torch import load_file

from hardwood.runs import Iteration
from hardwood.scenarios import load_scenarios
from hardwood.selfplay.config import resolve
from hardwood.selfplay.learning import train_step
from hardwood.tree import Completion, Tree, rows, segments


def test_the_checkpoint_lies_on_the_way_from_the_opponent_to_what_was_trained(tmp_path: Path) -> None:
    families(tmp_path / "families")
    tiny_model(tmp_path / "model")
    scenario = load_scenarios(str(tmp_path / "families"))[0]
    tree = Tree(scenario.id, scenario.prompt)
    for text, status, origin in ((RESOLVED + CHECK, "secure", "reference"), (RESOLVED + WEAK, "vulnerable", "root")):
        tree.add(Completion(text, status, origin), segments(scenario.prompt, text))
    weights = {"before": load_file(tmp_path / "model" / "model.safetensors")}
    for kept in (1.0, 0.25):
        settings = [f"training.kept={kept}", "training.learning_rate=0.01", "training.epochs=2"]
        config = resolve("quick", None, settings, model=str(tmp_path / "model"))
        step = Iteration(tmp_path / str(kept))
        train_step(config, config.model, rows(tree), step, method="sft")
        weights[str(kept)] = load_file(step.checkpoint / "model.safetensors")
    before = {
        name: weights["before"][name].to(value.dtype) for name, value in weights["1.0"].items()
    }  # as it is trained
    assert any(not torch.equal(value, before[name]) for name, value in weights["1.0"].items())
    for name, value in weights["1.0"].items():
        torch.testing.assert_close(weights["0.25"][name], torch.lerp(before[name], value, 0.25))
