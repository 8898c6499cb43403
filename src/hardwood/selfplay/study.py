"""A study: methods on equal terms (`hardwood compare`). Each method gets the same grid, its best settings are chosen on validation families, and the chosen ones are trained
with several seeds and looked at on held-out families, once.

A cell is one training and its evaluation. Cells that are done are not done again; a cell that failed is a row that says so, and is tried again by the next run.
Several processes may play one study (two devices, two threads of work on a processor): each takes cells that no other holds.
`results.jsonl` holds one row a cell; every table comes from it alone (`evaluation.comparison`).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from hardwood.errors import UsageError
from hardwood.evaluation.comparison import best_trial
from hardwood.generation.opening import check_model
from hardwood.runs import claim, read_json, read_jsonl, write_json, write_jsonl
from hardwood.scenarios import load_scenarios
from hardwood.selfplay.cells import Cell, CellPlay, drop
from hardwood.selfplay.config import RunConfig
from hardwood.selfplay.study_config import StudyConfig
from hardwood.terminal import Track

PLAN = "study.json"
POLL_S = 5.0
"""Between two looks at cells that other processes hold."""


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

    def check(self) -> None:
        """Raises UsageError for a model, or a selection of scenarios or fixes, that cannot be read: before hours have gone, and before the plan is kept."""
        selections = set()
        for name in self.config.entries:
            one = self.run_config(Cell(name, "tune"))
            check_model(one.model, backend=one.backend, trust_remote_code=one.trust_remote_code)
            looked_at = one.evaluation
            selections |= {one.scenarios, looked_at.validation, looked_at.heldout, looked_at.preference} - {""}
        for selection in sorted(selections):
            load_scenarios(selection)

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
            self._add(self._cell(cell).row())
            self._tidy(cell)
            return True

    def _cell(self, cell: Cell) -> CellPlay:
        method = None if cell.phase == "base" else self.config.entries[cell.name].method
        return CellPlay(cell, method, self.run_config(cell), self.folder, self.rows(), self.track, self.reward)

    def _add(self, row: dict[str, Any]) -> None:
        with claim(self.folder / "locks" / "results", wait=True):
            found = read_jsonl(self.results) if self.results.exists() else []
            write_jsonl(self.results, [*(other for other in found if other["cell"] != row["cell"]), row])

    def _tidy(self, cell: Cell) -> None:
        """Only the weights of an entry's best trial stay, until the final with its seed is done."""
        if cell.phase == "base":
            return
        done = self.done()
        best = best_trial(self.rows(), cell.name, self.config.grid_of(cell.name))
        finals = {final.trial().id: final.id for final in self.finals(cell.name)}
        for other in (cell, *(trial for trial in self.trials() if trial.name == cell.name)):
            wanted = best and other.id == best["cell"] and other.id in finals and finals[other.id] not in done
            if other.id in done:
                drop(self.folder / "cells" / other.id, weights=not wanted)


def save_plan(study: Study) -> None:
    """What the study was asked for, beside its results. Raises what `refuse_other` raises."""
    refuse_other(study)
    write_json(study.folder / PLAN, study.config.model_dump(mode="json"))


def refuse_other(study: Study) -> None:
    """Raises UsageError where the folder holds another study. Entries and seeds may be added later; any other change would make the rows of one folder unlike."""
    path, plan = study.folder / PLAN, study.config.model_dump(mode="json")
    changed = _changed(read_json(path), plan) if path.exists() else []
    if changed:
        raise UsageError(
            f"{study.folder} holds another study, with other values of {', '.join(changed)}; name another --out"
        )


def _changed(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    """What differs of two plans, beyond entries and seeds that were added. `--also`, `--preference` and `--model` are settings of a study too."""
    told = {
        "evaluation.heldout": "evaluation.heldout (--also)",
        "evaluation.preference": "evaluation.preference (--preference)",
        "model": "model (--model)",
    }
    settings = sorted(key for key in {*old["set"], *new["set"]} if old["set"].get(key) != new["set"].get(key))
    found = [told.get(key, key) for key in settings]
    found += [key for key in ("preset", "grid") if old[key] != new[key]]
    found += [f"the entry {name!r}" for name, entry in old["entries"].items() if new["entries"].get(name) != entry]
    return found + ([] if set(old["seeds"]) <= set(new["seeds"]) else ["seeds"])


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
