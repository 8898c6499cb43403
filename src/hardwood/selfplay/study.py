"""A study: methods on equal terms (`hardwood compare`). Each method gets the same grid, its best settings are chosen on validation families, and the chosen ones are trained
with several seeds and looked at on held-out families, once.

A cell is one training and its evaluation. Cells that are done are not done again; a cell that failed is a row that says so, and is tried again by the next run.
Several processes may play one study (two devices, two threads of work on a processor): each takes cells that no other holds.
`results.jsonl` holds one row a cell; every table comes from it alone (`evaluation.comparison`).
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from hardwood.errors import UsageError
from hardwood.evaluation.comparison import best_trial, counted
from hardwood.evaluation.preference import by_dataset, preference_accuracy
from hardwood.models import default_device, fast_dtype
from hardwood.runs import Iteration, Run, claim, read_json, read_jsonl, write_atomic, write_json, write_jsonl
from hardwood.scenarios import load_scenarios
from hardwood.selfplay.config import RunConfig
from hardwood.selfplay.learning import train_step
from hardwood.selfplay.loop import SelfPlay
from hardwood.selfplay.methods import method_data
from hardwood.selfplay.rollouts import engine_rollouts
from hardwood.selfplay.study_config import StudyConfig
from hardwood.terminal import Track
from hardwood.tree import Tree

Phase = Literal["base", "tune", "final"]
GROWS = {"model", "scenarios", "form", "backend", "allow_missing_layers", "trust_remote_code", "explorer"}
"""Settings that trees depend on: cells that share them share their trees."""
POLL_S = 5.0
"""Between two looks at cells that other processes hold."""


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
        """One a cell: the last word on it. The untouched model's with another number of samples, from before seeds were added, is left out."""
        found = read_jsonl(self.results) if self.results.exists() else []
        rows = {row["cell"]: row for row in found}.values()
        return [row for row in rows if row["phase"] != "base" or row["cell"] == self.base().id]

    def done(self) -> set[str]:
        return {row["cell"] for row in self.rows() if row["status"] == "done"}

    def play(self) -> list[dict[str, Any]]:
        """All cells that are not done: the untouched model, the trials, then the chosen settings with each seed.

        Returns when each is done, or has failed since, here or in another process. While others are at the last trials of one entry, the finals of the next begin.
        """
        before, said = self.rows(), self.done()
        with self.track("cells", len(list(cells_left(self))) + finals_left(self)) as step:
            while left := self._open(before):
                if not any(self._take(cell, before) for cell in left):
                    time.sleep(POLL_S)
                for cell in sorted(self._settled(before) - said):
                    step(1, cell)
                said |= self._settled(before)
        return self.rows()

    def base(self) -> Cell:
        """The untouched model has no seeds: it gets as many samples as all seeds of an entry have."""
        n = self.config.settings("base").evaluation.n
        return Cell("base", "base", {"evaluation.n": n * max(len(self.config.seeds), 1)})

    def trials(self) -> Iterator[Cell]:
        """Where there is but one trial, there is nothing to choose."""
        for name in self.config.entries:
            trials = self.config.grid_of(name)
            yield from (Cell(name, "tune", trial) for trial in trials if len(trials) > 1)

    def finals(self, name: str) -> list[Cell]:
        """The chosen settings of an entry with each seed; none when no trial was finished."""
        trials = self.config.grid_of(name)
        if len(trials) == 1:
            return [Cell(name, "final", trials[0], seed) for seed in self.config.seeds]
        best = best_trial(self.rows(), name, trials)
        return [Cell(name, "final", best["settings"], seed) for seed in self.config.seeds if best]

    # --- one cell ---

    def run_config(self, cell: Cell) -> RunConfig:
        """The resolved configuration of a cell. Raises UsageError for an unknown setting."""
        return self.config.settings(cell.name, cell.settings, seed=cell.seed)

    def _open(self, before: Sequence[dict[str, Any]]) -> list[Cell]:
        """Cells that are left, as far as they are known: an entry's finals once each of its trials is settled."""
        settled, trials = self._settled(before), list(self.trials())
        found = [self.base(), *trials]
        for name in self.config.entries:
            if all(cell.id in settled for cell in trials if cell.name == name):
                found += self.finals(name)
        return [cell for cell in found if cell.id not in settled]

    def _settled(self, before: Sequence[dict[str, Any]]) -> set[str]:
        """Cells that are done, or have another row than before: those failed in this run."""
        return {row["cell"] for row in self.rows() if row["status"] == "done" or row not in before}

    def _take(self, cell: Cell, before: Sequence[dict[str, Any]]) -> bool:
        """Does a cell unless another process holds it; whether it did."""
        with claim(self.folder / "locks" / cell.id) as mine:
            if not mine or cell.id in self._settled(before):
                return False
            self._add(self._row(cell))
            self._tidy(cell)
            return True

    def _add(self, row: dict[str, Any]) -> None:
        with claim(self.folder / "locks" / "results", wait=True):
            found = read_jsonl(self.results) if self.results.exists() else []
            write_jsonl(self.results, [*(other for other in found if other["cell"] != row["cell"]), row])

    def _row(self, cell: Cell) -> dict[str, Any]:
        config = self.run_config(cell)
        head = {
            "cell": cell.id,
            "name": cell.name,
            "phase": cell.phase,
            "settings": dict(cell.settings),
            "seed": cell.seed,
            "model": config.model,
            "dtype": fast_dtype(default_device()),
        }
        began = time.monotonic()
        try:
            result = {"status": "done", **(self._same(cell) or self._cell(cell, config))}
        except Exception as error:
            result = {"status": "failed", "error": f"{type(error).__name__}: {error}"[:500]}
            write_atomic(self.folder / "cells" / cell.id / "error.txt", traceback.format_exc())
        ended = datetime.now(UTC).isoformat(timespec="milliseconds")
        return {**head, **result, "wall_s": round(time.monotonic() - began, 1), "ended": ended}

    def _same(self, cell: Cell) -> dict[str, Any] | None:
        """The result of a done trial that differs from this one in its learning rate alone, where every gradient of that was 0 (GRPO's samples all earned the same)."""

        def known(row: Mapping[str, Any]) -> tuple[Any, ...]:
            rest = {name: value for name, value in row["settings"].items() if name != "training.learning_rate"}
            return row["name"], row["phase"], row["seed"], rest

        mine = known(asdict(cell))
        for row in self.rows():
            if row.get("moved") is False and known(row) == mine:
                return {"counts": row["counts"], "cost": row["cost"], "same_as": row["cell"]}
        return None

    def _cell(self, cell: Cell, config: RunConfig) -> dict[str, Any]:
        folder = Iteration(self.folder / "cells" / cell.id)
        play = SelfPlay(Run(folder.root), config, self.track)
        play.prepare()
        with play:
            if cell.phase == "base":
                found = self._look(play, folder, config.model, ("validation", "heldout"))
                return {**found, **self._preference(play, config, folder, config.model)}
            part = "validation" if cell.phase == "tune" else "heldout"
            steps = [folder, *(play.run.iteration(number) for number in range(1, config.iterations))]
            trial = self._trained_before(cell, folder.root)
            trees = self._train(cell, config, play, steps, part)
            player = str(steps[-1].checkpoint)
            result = self._look(play, folder, player, (part,))
            preference = self._preference(play, config, folder, player) if part == "heldout" else {}
        learnt = [read_json(step.train) for step in steps]
        told = {"player_of": trial.id} if trial else {}
        spent = [] if trial else learnt  # once, in the trial's row
        costs = {
            "train_tokens": sum(d["train_tokens"] for d in spent), "train_s": sum(d["wall_s"] for d in spent), **trees,
            "sampled": _sum(d.get("sampled", {}) for d in spent),
        }  # fmt: skip
        moved = any(entry.get("grad_norm") != 0 for document in learnt for entry in document["history"])
        data = {**learnt[-1].get("learnt", {}), "steps": len(learnt[-1]["history"])}
        return {
            **result,
            **preference,
            "cost": {**costs, "evaluation": result["cost"]},
            "moved": moved,
            "learnt": data,
            **told,
        }

    def _trial_of(self, cell: Cell) -> Cell:
        """The trial whose settings and seed a final has: its player is the same."""
        return Cell(cell.name, "tune", cell.settings, cell.seed)

    def _trained_before(self, cell: Cell, folder: Path) -> Cell | None:
        """Links what the cell's trial learnt into the cell's own folder, where its weights are still there."""
        trial = self._trial_of(cell)
        own, learnt = Iteration(folder), Iteration(self.folder / "cells" / trial.id)
        if cell.phase != "final" or trial.id not in self.done() or not learnt.checkpoint.exists():
            return None
        if own.train.exists() and not own.train.samefile(learnt.train):
            return None  # trained when the weights were not there
        others = shutil.ignore_patterns("eval", "config.yaml", "env.json")
        shutil.copytree(learnt.root, folder, copy_function=_link, ignore=others, dirs_exist_ok=True)
        return trial

    def _tidy(self, cell: Cell) -> None:
        """Weights are too large to keep those of a hundred cells: only those of an entry's best trial stay, until the final with its seed is done."""
        if cell.phase == "base":
            return
        done = self.done()
        best = best_trial(self.rows(), cell.name, self.config.grid_of(cell.name))
        finals = {self._trial_of(final).id: final.id for final in self.finals(cell.name)}
        for other in (cell, *(trial for trial in self.trials() if trial.name == cell.name)):
            wanted = best and other.id == best["cell"] and other.id in finals and finals[other.id] not in done
            if other.id in done:
                self._drop(self.folder / "cells" / other.id, weights=not wanted)

    @staticmethod
    def _drop(folder: Path, weights: bool) -> None:
        for step in (folder, *folder.glob("iteration_*")):
            shutil.rmtree(Iteration(step).trainer, ignore_errors=True)
            if weights:
                shutil.rmtree(Iteration(step).checkpoint, ignore_errors=True)

    def _train(
        self, cell: Cell, config: RunConfig, play: SelfPlay, steps: Sequence[Iteration], part: str
    ) -> dict[str, Any]:
        """Trains the cell's player, unless that is done or its evaluation is. What its trees cost: `grow`, that all cells share, and `grow_own`. GRPO learns from none, nor does SFT on references.

        The first step starts from the trees that all cells share; a further iteration grows its own, with the player so far as the opponent.
        """
        costs, opponent = [], config.model
        for number, step in enumerate(steps):
            if number:
                play.grow(step, opponent)
            families = {scenario.id for scenario in play.families(number)}
            trees, cost = _grown(step if number else self._trees(config), families)
            trained = step.train.exists() and step.checkpoint.exists()
            if not trained and not steps[0].evaluation(part).exists():
                self._learn(cell, config, play, step, opponent, trees)
            opponent = str(step.checkpoint)
            costs.append(cost)
        method, training = self.config.entries[cell.name].method, config.training
        without = method == "grpo" or (method == "sft" and not training.own_golden)
        return {"grow": {} if without else costs[0], "grow_own": _sum(() if without else costs[1:])}

    def _learn(
        self, cell: Cell, config: RunConfig, play: SelfPlay, step: Iteration, start: str, trees: Sequence[Tree]
    ) -> None:
        method = self.config.entries[cell.name].method
        play.players.release()
        data = method_data(method, trees, play.rows_of(trees), play.train_scenarios, play.players.form.ending)
        reward = self.reward(play.train_scenarios, play.executor) if method == "grpo" and self.reward else None
        written = engine_rollouts(play.train_scenarios, play.players.form, config.explorer, config.seed)
        shared = self.folder / "references" if start == config.model else None
        with play.progress(f"train {cell.id}") as told:
            train_step(
                config, start, data, step, method=method, reward=reward, rollouts=written, callbacks=told, references=shared, shown=0
            )  # fmt: skip

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
        """Node preference accuracy of a model on each data set of fixes, where the study asks for it."""
        if not config.evaluation.preference:
            return {}
        path = folder.root / "preference.json"
        if not path.exists():
            from hardwood.models import load_model, load_tokenizer, resolve

            play.players.release()
            reference = resolve(model, trust_remote_code=config.trust_remote_code)
            loaded, tokenizer = load_model(reference), load_tokenizer(reference)
            fixes = by_dataset(load_scenarios(config.evaluation.preference))
            found = {name: asdict(preference_accuracy(loaded, tokenizer, some)) for name, some in fixes.items()}
            write_json(path, found)
        return {"preference": read_json(path)}

    def _trees(self, config: RunConfig) -> Iteration:
        """The trees of one explorer's settings, grown once for all cells that share them."""
        said = config.model_dump(mode="json", include=GROWS)
        key = hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:10]
        config = config.model_copy(update={"seed": 0, "baselines": (), "iterations": 1})
        run = Run(self.folder / "trees" / key)
        with claim(self.folder / "locks" / key, wait=True), SelfPlay(run, config, self.track) as play:
            play.grow_only()
        return run.iteration(0)


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


def save_plan(study: Study) -> None:
    """What the study was asked for, beside its results. Entries and seeds may be added later; any other change would make the rows of one folder unlike, and is refused."""
    path, plan = study.folder / "study.json", study.config.model_dump(mode="json")
    if path.exists() and not _goes_on(read_json(path), plan):
        raise UsageError(f"{study.folder} holds another study; name another --out, or delete it")
    write_json(path, plan)


def _goes_on(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    grows = ("entries", "seeds")
    same = all(old[key] == new[key] for key in new if key not in grows)
    return same and old["entries"].items() <= new["entries"].items() and set(old["seeds"]) <= set(new["seeds"])


def cells_left(study: Study) -> Iterator[Cell]:
    """Cells that a run would do, as far as they are known before the trials are judged."""
    done = study.done()
    yield from (cell for cell in (study.base(), *study.trials()) if cell.id not in done)


def finals_left(study: Study) -> int:
    """How many cells of chosen settings a run would do; those of an entry whose trials are not judged yet are all of its seeds."""
    done = study.done()
    known = {name: study.finals(name) for name in study.config.entries}
    waiting = sum(len(study.config.seeds) for cells in known.values() if not cells)
    return waiting + sum(cell.id not in done for cells in known.values() for cell in cells)
