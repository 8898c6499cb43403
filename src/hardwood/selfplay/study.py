"""A study: methods on equal terms (`hardwood compare`). Each method gets the same grid, its best settings are chosen on validation families, and the chosen ones are trained
with several seeds and looked at on held-out families, once.

A cell is one training and its evaluation. Cells that are done are not done again; a cell that failed is a row that says so, and is tried again by the next run.
`results.jsonl` holds one row a cell; every table comes from it alone (`evaluation.comparison`).
"""

from __future__ import annotations

import hashlib
import itertools
import json
import re
import shutil
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from hardwood.errors import HardwoodError
from hardwood.evaluation.comparison import counted, score
from hardwood.evaluation.preference import preference_accuracy
from hardwood.runs import Iteration, Run, read_json, read_jsonl, write_json, write_jsonl
from hardwood.scenarios import load_scenarios
from hardwood.selfplay.config import RunConfig, dump, resolve
from hardwood.selfplay.costs import Work, growing, looking, training
from hardwood.selfplay.learning import train_step
from hardwood.selfplay.loop import SelfPlay, Track
from hardwood.selfplay.methods import METHODS, Method, method_data
from hardwood.tree import Tree

Phase = Literal["base", "tune", "final"]


class Entry(BaseModel):
    """One line of the table: a method with settings of its own."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    method: Method
    set: dict[str, Any] = {}
    """Settings that differ from the study's, e.g. `training.scope: suffix`."""
    grid: dict[str, list[Any]] | None = None
    """Instead of the study's grid. Entries of one study should have grids of one size."""


class StudyConfig(BaseModel):
    """A study's YAML file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    preset: str = "quick"
    set: dict[str, Any] = {}
    """Settings of all cells."""
    entries: dict[str, Entry] = Field(min_length=1)
    """Name → method, in the order of the table."""
    grid: dict[str, list[Any]] = {}
    """Settings → the values that are tried on validation families."""
    seeds: tuple[int, ...] = (0, 1, 2)

    def beside(self, also: Sequence[str], preference: str = "", model: str | None = None) -> StudyConfig:
        """The same study, that looks at more data (held-out scenarios, real fixes for node preference accuracy), or with another model."""
        given = {"evaluation.preference": preference, "model": model}
        more: dict[str, Any] = {key: value for key, value in given.items() if value}
        if also:
            own = self.set.get("evaluation.heldout") or resolve(self.preset).evaluation.heldout
            more["evaluation.heldout"] = ",".join([own, *also])
        return self.model_copy(update={"set": {**self.set, **more}})

    def grid_of(self, name: str) -> list[dict[str, Any]]:
        """The trials of an entry: the product of its grid."""
        own = self.entries[name].grid
        grid = self.grid if own is None else own
        return [dict(zip(grid, values, strict=True)) for values in itertools.product(*grid.values())]


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


class Study:
    """One study in a folder. `reward` makes, of scenarios and an executor, what GRPO is rewarded by (`export.trl.VerdictReward`)."""

    def __init__(
        self, folder: Path, config: StudyConfig, track: Track, reward: Callable[[Any, Any], Any] | None = None
    ) -> None:
        self.folder, self.config, self.track, self.reward = folder, config, track, reward
        self.results = folder / "results.jsonl"
        for name in config.entries:  # a wrong setting is said before hours have gone
            for trial in config.grid_of(name):
                self.run_config(Cell(name, "tune", trial))

    def rows(self) -> list[dict[str, Any]]:
        """One a cell: the last word on it."""
        found = read_jsonl(self.results) if self.results.exists() else []
        return list({row["cell"]: row for row in found}.values())

    def done(self) -> set[str]:
        return {row["cell"] for row in self.rows() if row["status"] == "done"}

    def play(self) -> list[dict[str, Any]]:
        """All cells that are not done: the untouched model, the trials, then the chosen settings with each seed."""
        self._each([Cell("base", "base")])
        self._each([Cell(name, "tune", trial) for name in self.config.entries for trial in self.config.grid_of(name)])
        self._each([cell for name in self.config.entries for cell in self.finals(name)])
        return self.rows()

    def finals(self, name: str) -> list[Cell]:
        """The chosen settings of an entry with each seed; none when no trial was finished."""
        tried = [
            row for row in self.rows() if row["name"] == name and row["phase"] == "tune" and row["status"] == "done"
        ]
        if not tried:
            return []
        best = max(tried, key=lambda row: (score(row, "validation"), -tried.index(row)))
        return [Cell(name, "final", best["settings"], seed) for seed in self.config.seeds]

    # --- one cell ---

    def run_config(self, cell: Cell) -> RunConfig:
        """The resolved configuration of a cell. Raises UsageError for an unknown setting."""
        entry = self.config.entries.get(cell.name)
        settings = {**self.config.set, **(entry.set if entry else {}), **cell.settings, "seed": cell.seed}
        return resolve(self.config.preset, None, [f"{key}={json.dumps(value)}" for key, value in settings.items()])

    def _each(self, cells: Sequence[Cell]) -> None:
        done = self.done()
        left = [cell for cell in cells if cell.id not in done]
        for number, cell in enumerate(left, 1):
            with self.track(f"cell {number} of {len(left)}: {cell.id}", 1) as step:
                row = self._row(cell)
                step(1, row["status"])
            write_jsonl(self.results, [*self.rows(), row])

    def _row(self, cell: Cell) -> dict[str, Any]:
        config = self.run_config(cell)
        head = {
            "cell": cell.id,
            "name": cell.name,
            "phase": cell.phase,
            "settings": dict(cell.settings),
            "seed": cell.seed,
            "model": config.model,
        }
        began = time.monotonic()
        try:
            result = self._cell(cell, config)
        except (HardwoodError, RuntimeError, ValueError) as error:
            return {**head, "status": "failed", "error": f"{type(error).__name__}: {error}"[:500]}
        return {**head, "status": "done", **result, "wall_s": round(time.monotonic() - began, 1)}

    def _cell(self, cell: Cell, config: RunConfig) -> dict[str, Any]:
        folder = Iteration(self.folder / "cells" / cell.id)
        play = SelfPlay(Run(folder.root), config, self.track)
        play.prepare()
        with play:
            if cell.phase == "base":
                found = self._look(play, folder, config.model, ("validation", "heldout"))
                return {**found, **self._preference(play, config, folder, config.model)}
            part = "validation" if cell.phase == "tune" else "heldout"
            grown = self._train(cell, config, play, folder, part)
            result = self._look(play, folder, str(folder.checkpoint), (part,))
            preference = self._preference(play, config, folder, str(folder.checkpoint)) if part == "heldout" else {}
        training = read_json(folder.train)
        for weights in (folder.checkpoint, folder.trainer):  # of a hundred cells they are too many to keep
            shutil.rmtree(weights, ignore_errors=True)
        costs = {"train_tokens": training["train_tokens"], "train_s": training["wall_s"], "grow": grown}
        return {**result, **preference, "cost": {**costs, "evaluation": result["cost"]}}

    def _train(self, cell: Cell, config: RunConfig, play: SelfPlay, folder: Iteration, part: str) -> dict[str, Any]:
        """Trains the cell's player, unless that is done or its evaluation is; what its trees cost."""
        method = self.config.entries[cell.name].method
        trees, grown = self._trees(config)
        trained = folder.train.exists() and folder.checkpoint.exists()
        if not trained and not folder.evaluation(part).exists():
            play.players.release()
            data = method_data(method, trees, play.rows_of(trees), play.train_scenarios, play.players.form().ending)
            reward = self.reward(play.train_scenarios, play.executor) if method == "grpo" and self.reward else None
            told = play.progress(f"train {cell.id}")
            train_step(config, config.model, data, folder, method=method, reward=reward, callbacks=told)
        return grown

    def _look(self, play: SelfPlay, folder: Iteration, model: str, parts: Sequence[str]) -> dict[str, Any]:
        found, costs = {}, []
        for part in parts:
            document = (
                play.validate(folder, model) if part == "validation" else play.evaluate_model("heldout", model, folder)
            )
            found[part] = counted(document["records"])
            costs.append(document["cost"])
        return {"counts": found, "cost": {name: sum(cost[name] for cost in costs) for name in costs[0]}}

    def _preference(self, play: SelfPlay, config: RunConfig, folder: Iteration, model: str) -> dict[str, Any]:
        """Node preference accuracy of a model, where the study asks for it."""
        if not config.evaluation.preference:
            return {}
        path = folder.root / "preference.json"
        if not path.exists():
            from hardwood.models import load_model, load_tokenizer, resolve

            play.players.release()
            reference = resolve(model, trust_remote_code=config.trust_remote_code)
            fixes = load_scenarios(config.evaluation.preference)
            found = preference_accuracy(load_model(reference), load_tokenizer(reference), fixes)
            write_json(path, asdict(found))
        return {"preference": read_json(path)}

    def _trees(self, config: RunConfig) -> tuple[list[Tree], dict[str, Any]]:
        """The trees of one explorer's settings, grown once for all cells that share them, and what they cost."""
        config = config.model_copy(
            update={"seed": 0, "training": RunConfig().training, "evaluation": RunConfig().evaluation, "baselines": ()}
        )
        key = hashlib.sha256(dump(config).encode()).hexdigest()[:10]
        run = Run(self.folder / "trees" / key)
        with SelfPlay(run, config, self.track) as play:
            play.grow_only()
        step = run.iteration(0)
        growth: dict[str, Any] = read_json(step.root / "growth.json")
        return [Tree.from_json(read_json(path)) for path in step.trees()], growth["cost"]


def work_of(study: StudyConfig) -> tuple[RunConfig, Work]:
    """All that a study does: trees once for each explorer's settings, every trial with validation, the chosen ones with held-out families; and its configuration."""
    plain = resolve(study.preset, None, [f"{key}={json.dumps(value)}" for key, value in study.set.items()])
    total = looking(plain.evaluation.heldout, plain.evaluation.n)
    explorers = set()
    for name, entry in study.entries.items():
        for trial in study.grid_of(name):
            settings = {**study.set, **entry.set, **trial}
            config = resolve(study.preset, None, [f"{key}={json.dumps(value)}" for key, value in settings.items()])
            if config.explorer not in explorers:
                explorers.add(config.explorer)
                total += growing(config)
            total += training(config) + looking(config.evaluation.validation, config.evaluation.validation_n)
        final = training(config) + looking(config.evaluation.heldout, config.evaluation.n)
        total += final.times(len(study.seeds))
    return plain, total


def load_study(path: Path) -> StudyConfig:
    """A study's YAML file. Raises UsageError for what is not one."""
    import yaml
    from pydantic import ValidationError

    from hardwood.errors import UsageError

    try:
        return StudyConfig.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    except (ValidationError, yaml.YAMLError) as error:
        raise UsageError(f"{path}: {error} (methods: {', '.join(METHODS)})") from error


def save_plan(study: Study) -> None:
    """What the study was asked for, beside its results; another study in the same folder is refused."""
    from hardwood.errors import UsageError

    path, plan = study.folder / "study.json", study.config.model_dump(mode="json")
    if path.exists() and read_json(path) != plan:
        raise UsageError(f"{study.folder} holds another study; name another --out, or delete it")
    write_json(path, plan)


def cells_left(study: Study) -> Iterator[Cell]:
    """Cells that a run would do, as far as they are known before the trials are judged."""
    done = study.done()
    every = [
        Cell("base", "base"),
        *(Cell(name, "tune", trial) for name in study.config.entries for trial in study.config.grid_of(name)),
    ]
    yield from (cell for cell in every if cell.id not in done)
