"""One cell of a study: a training and its evaluation, in a folder of its own. Resumable: what is in the folder is not done again. Which cells there are, and in which order, is `study`'s."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from hardwood.evaluation.comparison import counted
from hardwood.evaluation.preference import by_dataset, preference_accuracy
from hardwood.models import default_device, fast_dtype
from hardwood.runs import Iteration, Run, claim, read_json, write_atomic, write_json
from hardwood.scenarios import load_scenarios
from hardwood.selfplay.config import RunConfig
from hardwood.selfplay.learning import train_step
from hardwood.selfplay.loop import SelfPlay
from hardwood.selfplay.methods import Method, method_data
from hardwood.selfplay.rollouts import engine_rollouts
from hardwood.terminal import Track
from hardwood.tree import Tree

Phase = Literal["base", "tune", "final"]
GROWS = {"model", "scenarios", "form", "backend", "allow_missing_layers", "trust_remote_code", "explorer"}
"""Settings that trees depend on: cells that share them share their trees."""


@dataclass(frozen=True)
class Cell:
    """One training and its evaluation."""

    name: str
    phase: Phase
    settings: Mapping[str, Any] = field(default_factory=dict)
    seed: int = 0

    @property
    def id(self) -> str:
        """Names the cell's folder; changes with anything that changes its result."""
        digest = hashlib.sha256(
            json.dumps([self.name, dict(self.settings), self.seed], sort_keys=True, default=str).encode()
        ).hexdigest()
        return f"{re.sub(r'[^a-z0-9]+', '-', self.name.lower())}-{self.phase}-{digest[:10]}"

    def trial(self) -> Cell:
        """The trial whose settings and seed a final has: its player is the same."""
        return Cell(self.name, "tune", self.settings, self.seed)


@dataclass(frozen=True)
class CellPlay:
    """A cell that is played. `study` is the study's folder, `method` the entry's (None: the untouched model), `rows` are the study's so far, `reward` makes what GRPO is rewarded by."""

    cell: Cell
    method: Method | None
    config: RunConfig
    study: Path
    rows: Sequence[Mapping[str, Any]]
    track: Track
    reward: Callable[[Any, Any], Any] | None = None

    def row(self) -> dict[str, Any]:
        """The cell's row; one that says what failed, where something did."""
        began, result = time.monotonic(), self._result()
        ended = datetime.now(UTC).isoformat(timespec="milliseconds")
        cell, config = self.cell, self.config
        return {
            "cell": cell.id, "name": cell.name, "phase": cell.phase, "settings": dict(cell.settings), "seed": cell.seed,
            "model": config.model, "dtype": fast_dtype(default_device()),
            **result, "wall_s": round(time.monotonic() - began, 1), "ended": ended,
        }  # fmt: skip

    def _result(self) -> dict[str, Any]:
        try:
            return {"status": "done", **(self._same() or self._play())}
        except Exception as error:
            write_atomic(self._folder(self.cell) / "error.txt", traceback.format_exc())
            return {"status": "failed", "error": f"{type(error).__name__}: {error}"[:500]}

    def _folder(self, cell: Cell) -> Path:
        return self.study / "cells" / cell.id

    def _same(self) -> dict[str, Any] | None:
        """The result of a done trial that differs from this one in its learning rate alone, where every gradient of that was 0 (GRPO's samples all earned the same)."""

        def known(row: Mapping[str, Any]) -> tuple[Any, ...]:
            rest = {name: value for name, value in row["settings"].items() if name != "training.learning_rate"}
            return row["name"], row["phase"], row["seed"], rest

        mine = known(asdict(self.cell))
        for row in self.rows:
            if row.get("moved") is False and known(row) == mine:
                return {"counts": row["counts"], "cost": row["cost"], "same_as": row["cell"]}
        return None

    def _play(self) -> dict[str, Any]:
        play = SelfPlay(Run(self._folder(self.cell)), self.config, self.track)
        play.prepare()
        with play:
            return self._untouched(play) if self.method is None else self._player(play, self.method)

    def _untouched(self, play: SelfPlay) -> dict[str, Any]:
        found = self._look(play, self.config.model, ("validation", "heldout"))
        return {**found, **self._preference(play, self.config.model)}

    def _player(self, play: SelfPlay, method: Method) -> dict[str, Any]:
        folder = self._folder(self.cell)
        steps = [Iteration(folder), *(play.run.iteration(number) for number in range(1, self.config.iterations))]
        part = "validation" if self.cell.phase == "tune" else "heldout"
        trial = self._trained_before()
        trees = self._train(play, method, steps, part)
        player = str(steps[-1].checkpoint)
        result = self._look(play, player, (part,))
        preference = self._preference(play, player) if part == "heldout" else {}
        learnt = [read_json(step.train) for step in steps]
        return {
            **result,
            **preference,
            # a trial's player is paid for once, in the trial's row
            "cost": {**_paid([] if trial else learnt, trees), "evaluation": result["cost"]},
            "moved": any(entry.get("grad_norm") != 0 for document in learnt for entry in document["history"]),
            "learnt": {**learnt[-1].get("learnt", {}), "steps": len(learnt[-1]["history"])},
            **({"player_of": trial.id} if trial else {}),
        }

    def _trained_before(self) -> Cell | None:
        """Links what the cell's trial learnt into the cell's own folder, where its weights are still there."""
        trial, folder = self.cell.trial(), self._folder(self.cell)
        own, learnt = Iteration(folder), Iteration(self._folder(trial))
        done = any(row["cell"] == trial.id and row["status"] == "done" for row in self.rows)
        if self.cell.phase != "final" or not done or not learnt.checkpoint.exists():
            return None
        if own.train.exists() and not own.train.samefile(learnt.train):
            return None  # trained when the weights were not there
        others = shutil.ignore_patterns("eval", "config.yaml", "env.json")
        shutil.copytree(learnt.root, folder, copy_function=_link, ignore=others, dirs_exist_ok=True)
        return trial

    # --- training ---

    def _train(self, play: SelfPlay, method: Method, steps: Sequence[Iteration], part: str) -> dict[str, Any]:
        """Trains the cell's player, unless that is done or its evaluation is. What its trees cost: `grow`, that all cells share, and `grow_own`. GRPO learns from none, nor does SFT on references.

        The first step starts from the trees that all cells share; a further iteration grows its own, with the player so far as the opponent.
        """
        costs, opponent = [], self.config.model
        for number, step in enumerate(steps):
            if number:
                play.grow(step, opponent)
            families = {scenario.id for scenario in play.families(number)}
            trees, cost = _grown(step if number else self._shared_trees(), families)
            trained = step.train.exists() and step.checkpoint.exists()
            if not trained and not steps[0].evaluation(part).exists():
                self._learn(play, method, step, opponent, trees)
            opponent = str(step.checkpoint)
            costs.append(cost)
        without = method == "grpo" or (method == "sft" and not self.config.training.own_golden)
        return {"grow": {} if without else costs[0], "grow_own": _sum(() if without else costs[1:])}

    def _learn(self, play: SelfPlay, method: Method, step: Iteration, start: str, trees: Sequence[Tree]) -> None:
        config, scenarios = self.config, play.train_scenarios
        play.players.release()
        data = method_data(method, trees, play.rows_of(trees), scenarios, play.players.form.ending)
        reward = self.reward(scenarios, play.executor) if method == "grpo" and self.reward else None
        written = engine_rollouts(scenarios, play.players.form, config.explorer, config.seed)
        shared = self.study / "references" if start == config.model else None
        with play.progress(f"train {self.cell.id}") as told:
            train_step(
                config, start, data, step, method=method, reward=reward, rollouts=written, callbacks=told, references=shared, shown=0
            )  # fmt: skip

    def _shared_trees(self) -> Iteration:
        """The trees of one explorer's settings, grown once for all cells that share them."""
        said = self.config.model_dump(mode="json", include=GROWS)
        key = hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:10]
        config = self.config.model_copy(update={"seed": 0, "baselines": (), "iterations": 1})
        run = Run(self.study / "trees" / key)
        with claim(self.study / "locks" / key, wait=True), SelfPlay(run, config, self.track) as play:
            play.grow_only()
        return run.iteration(0)

    # --- looking ---

    def _look(self, play: SelfPlay, model: str, parts: Sequence[str]) -> dict[str, Any]:
        folder, found, costs = Iteration(self._folder(self.cell)), {}, []
        for part in parts:
            document = (
                play.validate(folder, model) if part == "validation" else play.evaluate_model("heldout", model, folder)
            )
            found[part] = counted(document["records"])
            costs.append(document["cost"])
        return {"counts": found, "cost": {name: sum(cost[name] for cost in costs) for name in costs[0]}}

    def _preference(self, play: SelfPlay, model: str) -> dict[str, Any]:
        """Node preference accuracy of a model on each data set of fixes, where the study asks for it."""
        if not self.config.evaluation.preference:
            return {}
        path = self._folder(self.cell) / "preference.json"
        if not path.exists():
            from hardwood.models import load_model, load_tokenizer, resolve

            play.players.release()
            reference = resolve(model, trust_remote_code=self.config.trust_remote_code)
            loaded, tokenizer = load_model(reference), load_tokenizer(reference)
            fixes = by_dataset(load_scenarios(self.config.evaluation.preference))
            found = {name: asdict(preference_accuracy(loaded, tokenizer, some)) for name, some in fixes.items()}
            write_json(path, found)
        return {"preference": read_json(path)}


def drop(folder: Path, *, weights: bool) -> None:
    """Deletes a done cell's checkpoints of the trainer, and its `weights` too: too large to keep those of a hundred cells."""
    for step in (folder, *folder.glob("iteration_*")):
        shutil.rmtree(Iteration(step).trainer, ignore_errors=True)
        if weights:
            shutil.rmtree(Iteration(step).checkpoint, ignore_errors=True)


def _paid(learnt: Sequence[Mapping[str, Any]], trees: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "train_tokens": sum(document["train_tokens"] for document in learnt),
        "train_s": sum(document["wall_s"] for document in learnt),
        **trees,
        "sampled": _sum(document.get("sampled", {}) for document in learnt),
    }


def _link(source: str, target: str) -> None:
    if not Path(target).exists():
        Path(target).hardlink_to(source)


def _sum(costs: Iterable[Mapping[str, float]]) -> dict[str, float]:
    total: Counter[str] = Counter()
    for cost in costs:
        total.update(cost)
    return {name: round(value, 2) for name, value in total.items()}


def _grown(step: Iteration, families: set[str]) -> tuple[list[Tree], dict[str, Any]]:
    """The trees of some families in a step, and what they cost."""
    found = [read_json(path) for path in step.trees()]
    found = [document for document in found if document["scenario_id"] in families]
    return [Tree.from_json(d) for d in found], _sum(document["cost"] for document in found)
