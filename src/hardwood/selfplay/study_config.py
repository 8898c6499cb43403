"""What a study is: its YAML file, the trials of each entry, and the work that all of it takes."""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from hardwood.errors import UsageError
from hardwood.selfplay.config import RunConfig, resolve
from hardwood.selfplay.costs import Work, growing, looking, training
from hardwood.selfplay.methods import METHODS, Method

Grid = dict[str, list[Any]]


class Entry(BaseModel):
    """One line of the table: a method with settings of its own."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    method: Method
    set: dict[str, Any] = {}
    """Settings that differ from the study's, e.g. `training.scope: suffix`."""
    grid: Grid | list[Grid] | None = None
    """Instead of the study's grid. Entries of one study should have grids of one size."""


class StudyConfig(BaseModel):
    """A study's YAML file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    preset: str = "quick"
    set: dict[str, Any] = {}
    """Settings of all cells."""
    entries: dict[str, Entry] = Field(min_length=1)
    """Name → method, in the order of the table."""
    grid: Grid | list[Grid] = {}
    """Settings → the values that are tried on validation families: a product, or several."""
    seeds: tuple[int, ...] = (0, 1, 2)
    """Of the chosen settings; empty: trials alone, no held-out family is looked at but by the untouched model."""

    @model_validator(mode="after")
    def _each_has_a_trial(self) -> StudyConfig:
        for name in self.entries:
            if not self.grid_of(name):
                raise ValueError(f"the grid of {name!r} has no trial; allowed: none at all, or values for each setting")
        return self

    def beside(self, also: Sequence[str], preference: Sequence[str] = (), model: str | None = None) -> StudyConfig:
        """The same study, that looks at more data (held-out scenarios, real fixes for node preference accuracy), or with another model."""
        given = {"evaluation.preference": ",".join(preference), "model": model}
        more: dict[str, Any] = {key: value for key, value in given.items() if value}
        if also:
            own = self.set.get("evaluation.heldout") or resolve(self.preset).evaluation.heldout
            more["evaluation.heldout"] = ",".join([own, *also])
        return self.model_copy(update={"set": {**self.set, **more}})

    def settings(self, name: str, trial: Mapping[str, Any] | None = None, **more: Any) -> RunConfig:
        """The resolved configuration of a trial of an entry, or of a model that none trains. Raises UsageError for an unknown setting."""
        entry = self.entries.get(name)
        values = {**self.set, **(entry.set if entry else {}), **(trial or {}), **more}
        return resolve(self.preset, None, [f"{key}={json.dumps(value)}" for key, value in values.items()])

    def grid_of(self, name: str) -> list[dict[str, Any]]:
        """The trials of an entry: the products of its grids."""
        own = self.entries[name].grid
        grid = self.grid if own is None else own
        return [
            dict(zip(one, values, strict=True))
            for one in (grid if isinstance(grid, list) else [grid])
            for values in itertools.product(*one.values())
        ]


def load_study(path: Path) -> StudyConfig:
    """A study's YAML file. Raises UsageError for what is not one."""
    try:
        return StudyConfig.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    except yaml.YAMLError as error:
        raise UsageError(f"{path} is no YAML: {error}") from error
    except ValidationError as error:
        raise UsageError(f"{path}: {_told(error)}") from error


def _told(error: ValidationError) -> str:
    """The first thing that is wrong with a study, and what is allowed there."""
    first = error.errors(include_url=False)[0]
    at = [str(part) for part in first["loc"] if "[" not in str(part)]  # without pydantic's names of types
    allowed = {
        "grid": "setting → list of values, as in {training.learning_rate: [1.0e-4, 3.0e-4]}",
        "method": ", ".join(METHODS),
    }
    if first["type"] == "extra_forbidden":
        known = Entry.model_fields if len(at) > 1 else StudyConfig.model_fields
        return str(UsageError.unknown("key", ".".join(at), known))
    said = f"{'.'.join(at) or 'a study'}: {first['msg']}, got {first['input']!r}"
    more = next((allowed[part] for part in at if part in allowed), None)
    return f"{said}; allowed: {more}" if more else said


def work_of(study: StudyConfig) -> tuple[RunConfig, Work]:
    """All that a study does: trees once for each explorer's settings (those of a further iteration for each cell), every trial with validation, the chosen ones with held-out families; and its configuration."""
    plain = study.settings("base")
    total = looking(plain.evaluation.heldout, plain.evaluation.n * max(len(study.seeds), 1))
    explorers = set()
    for name in study.entries:
        for trial in study.grid_of(name):
            config = study.settings(name, trial)
            if config.explorer not in explorers:
                explorers.add(config.explorer)
                total += growing(config)
            rounds = 1 if config.fresh_families else config.iterations  # over all families
            learning = training(config, study.entries[name].method == "grpo").times(rounds)
            learning += growing(config).times(rounds * (1 - 1 / config.iterations))
            if len(study.grid_of(name)) > 1:
                total += learning + looking(config.evaluation.validation, config.evaluation.validation_n)
        total += (learning + looking(config.evaluation.heldout, config.evaluation.n)).times(len(study.seeds))
    return plain, total
