"""The configuration of a run: typed, resolved, written down before work begins. A preset sets most of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from hardwood.errors import UsageError
from hardwood.explorer.config import ExplorerConfig
from hardwood.tree.rows import MissingLines

RINGS = ("near", "far", "unseen")


class TrainingConfig(BaseModel):
    """How a player is trained on the rows of one iteration."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    learning_rate: float = Field(1e-4, gt=0)
    epochs: float = Field(2.0, gt=0)
    """With `learning_rate` the best of five trials for `tsp` and for `sft`, on validation families (`docs/study.md`)."""
    lora_r: int = Field(16, ge=0)
    """Rank of the adapter; 0 trains all weights."""
    lora_frozen: float = Field(0.5, ge=0, lt=1)
    """Share of the blocks, from the first, that get no adapter: the backward pass ends above them, a third of the time is saved."""
    beta: float = Field(0.2, gt=0)
    loss_type: Literal["logistic", "hinge", "ipo"] = "logistic"
    scope: Literal["segment", "suffix", "fork"] = "segment"
    golden_weight: float = Field(20.0, ge=0)
    """λ, of the golden paths, in nats a token: a sum over a program of 30 tokens would be 30 times that (chosen on validation families, `docs/log.md`)."""
    ability_weight: float = Field(0.0, ge=0)
    """Of the untouched model's own functional programs."""
    hold: float = Field(0.0, ge=0, le=1)
    """Tokens of anchors on no side of a pair, to which the opponent gives this probability or more, are held to its distribution, not pushed up; 0: none."""
    kept: float = Field(1.0, gt=0, le=1)
    """Share of the trained change of the weights that the player keeps: below 1 it is less secure and more able. Needs LoRA."""
    broken_loses: bool = False
    missing_lines: MissingLines = "pair"
    """What becomes of a pair whose flaw is a line that is not there (its losing segment is an innocent line that follows): pair, golden (only the golden side
    rises) or drop."""
    pair_sources: tuple[Literal["graft", "splice", "value", "whole"], ...] = ("graft", "splice", "value")
    """Kinds of proof whose pairs are learnt from (`tree.credit`); `whole`: DPO's pairs, the reference against the model's own vulnerable programs, beside TSP's anchor."""
    own_golden: int = Field(3, ge=0)
    """At most so many secure programs of the model's own anchor, a tree: its own first, then its own repaired."""
    reference_share: float = Field(0.0, ge=0, le=1)
    """Share of the references among the golden paths of a tree that has some of its own. They lie far from the model: at ½ it loses function
    (validation, `docs/log.md`)."""
    batch_trees: int = Field(1, ge=1)
    """Trees in one optimizer step. One: with a hundred trees, steps are what is short (`docs/log.md`)."""
    max_pack_tokens: int = Field(512, ge=64)
    """Tokens of one forward pass."""
    warmup: float = Field(0.1, ge=0)
    """Warm-up: steps, or below 1 a share of all steps."""

    @model_validator(mode="after")
    def _need_an_adapter(self) -> TrainingConfig:
        if self.kept < 1 and not self.lora_r:
            raise ValueError(f"kept is {self.kept} without an adapter (lora_r 0); allowed: 1, or any share with LoRA")
        if self.hold and not self.lora_r:
            raise ValueError(
                f"hold is {self.hold} without an adapter (lora_r 0); allowed: 0, or any probability with LoRA"
            )
        return self


class EvalConfig(BaseModel):
    """Which families are looked at, and how many samples each."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    validation: str = "corpus:validation[lang=python,tier=small,most=24]"
    heldout: str = ",".join(f"corpus:{ring}[lang=python,tier=small,most=24]" for ring in RINGS)
    train_families: int = Field(8, ge=0)
    """Families of training that the table shows beside the held-out ones, spread evenly."""
    overlap: bool = False
    """Whether families of training may be validation and held-out families too: then nothing is held out."""
    n: int = Field(4, ge=1)
    """Samples a held-out scenario."""
    validation_n: int = Field(6, ge=1)
    preference: str = ""
    """Real fixes on which a study measures node preference accuracy, by data set, e.g. sven:DIR[split=validation]."""
    temperature: float = Field(0.4, ge=0)
    """Of all evaluations; trees grow at `explorer.temperature`."""


class RunConfig(BaseModel):
    """Everything that a run depends on."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    model: str = "qwen2.5-coder-0.5b"
    scenarios: str = "corpus:train[lang=python,tier=small,most=104]"
    form: Literal["auto", "completion", "chat"] = "auto"
    """How the model is asked; `auto` takes what its registry entry says, else plain completion."""
    backend: Literal["transformers", "vllm"] = "transformers"
    """What generates; training is always transformers."""
    iterations: int = Field(1, ge=1)
    """T, of self-play."""
    fresh_families: bool = False
    """Each iteration grows on its own share of the families (every T-th), so that the opponent shows what it does where it was not trained. All together cost what one iteration on all of them costs."""
    baselines: tuple[Literal["sft"], ...] = ()
    max_steps: int | None = Field(None, ge=1)
    """Optimizer steps of each training at most; None: as many as the epochs have."""
    seed: int = Field(0, ge=0, lt=2**32)
    threads: int | None = Field(None, ge=1)
    workers: int | None = Field(None, ge=1)
    """Judging processes; default one a core."""
    allow_missing_layers: tuple[Literal["cgroup", "seccomp"], ...] = ()
    trust_remote_code: bool = False
    explorer: ExplorerConfig = ExplorerConfig()
    training: TrainingConfig = TrainingConfig()
    evaluation: EvalConfig = EvalConfig()

    @property
    def labels(self) -> dict[str, Any]:
        """Which pairs are learnt from, as `tree.pairs` takes it."""
        training = self.training
        return {**self.explorer.evidence, "broken_loses": training.broken_loses, "sources": training.pair_sources}


PRESETS: dict[str, dict[str, Any]] = {
    "quick": {"baselines": ["sft"]},
    # the demo on a processor without bfloat16, in the time that `quick` takes on one that has it
    "short": {
        "baselines": ["sft"],
        "training": {"epochs": 1},
        "scenarios": "corpus:train[lang=python,tier=small,most=64]",
        "evaluation": {
            "heldout": ",".join(f"corpus:{ring}[lang=python,tier=small,most=16]" for ring in RINGS), "train_families": 4, "n": 2,
        },
    },
    "laptop": {
        "iterations": 2,
        "baselines": ["sft"],
        "explorer": {
            "root_samples": 16,
            "node_samples": 8,
            "rollouts": 4,
            "nodes_per_tree": 3,
            "own_programs": 2,
            "topups": 8,
        },
        "evaluation": {"n": 8, "validation_n": 16, "train_families": 104},
    },
    # real fixes without tests: --scenarios sven:DIR or tsp:FILE; nothing is sampled, nothing judged, before the player is
    "fixes": {
        "baselines": ["sft"],
        "explorer": {"judged": False, "node_samples": 0},
        "evaluation": {"train_families": 0},
    },
    # as published (`docs/paper.md`): for --scenarios tsp:FILE; 2e-5 and 4 epochs for CodeLlama, 1e-5 and 3 for Qwen
    "paper": {
        "iterations": 2,
        "explorer": {
            "judged": False, "risk_nodes": ["annotated"], "node_samples": 4, "temperature": 1.0, "top_p": 0.95, "max_new_tokens": 1024,
        },
        "training": {
            "learning_rate": 2e-5, "epochs": 4, "lora_r": 0, "beta": 0.1, "loss_type": "logistic", "scope": "suffix", "golden_weight": 0.0,
            "ability_weight": 0.0, "batch_trees": 1, "warmup": 0.1, "max_pack_tokens": 4096,
        },
        "evaluation": {"train_families": 0},
    },
}  # fmt: skip


def _merge(base: dict[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in extra.items():
        old = merged.get(key)
        merged[key] = _merge(old, value) if isinstance(old, dict) and isinstance(value, Mapping) else value
    return merged


def _allowed(model: type[BaseModel], prefix: str = "") -> list[str]:
    names = []
    for name, info in model.model_fields.items():
        kind = info.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            names += _allowed(kind, f"{prefix}{name}.")
        else:
            names.append(prefix + name)
    return names


def _known(name: str) -> None:
    """Raises UsageError for the name of no setting, and for that of a group of settings."""
    allowed = _allowed(RunConfig)
    group = [other for other in allowed if other.startswith(f"{name}.")]
    if group:
        raise UsageError(f"{name} is a group of settings; name them as {name}.SETTING: {', '.join(group)}")
    if name not in allowed:
        raise UsageError.unknown("setting", name, allowed)


def _nested(values: Mapping[str, Any]) -> dict[str, Any]:
    """A file's values, with names such as `training.epochs` taken apart: a study's YAML writes them so."""
    found: dict[str, Any] = {}
    for name, value in values.items():
        for part in reversed(str(name).split(".")):
            value = {part: value}
        found = _merge(found, value)
    return found


def _assignment(text: str) -> dict[str, Any]:
    """`a.b=value` → nested mapping; the value is read as YAML."""
    key, equals, value = text.partition("=")
    _known(key.strip())
    if not equals:
        raise UsageError(f"setting {key.strip()} without a value; allowed: {key.strip()}=VALUE")
    try:
        nested: Any = yaml.safe_load(value)
    except yaml.YAMLError:
        raise UsageError(f"setting {key.strip()}: {value!r} is no YAML; allowed: a number, a word, [a, list]") from None
    for part in reversed(key.strip().split(".")):
        nested = {part: nested}
    assert isinstance(nested, dict)
    return nested


def resolve(
    preset: str = "quick", file_values: Mapping[str, Any] | None = None, settings: Sequence[str] = (), **overrides: Any
) -> RunConfig:
    """Preset, then file, then `--set`, then named options. Raises UsageError that names an unknown or bad key."""
    if preset not in PRESETS:
        raise UsageError.unknown("preset", preset, PRESETS)
    values = _merge(PRESETS[preset], _nested(file_values or {}))
    for text in settings:
        values = _merge(values, _assignment(text))
    values = _merge(values, {key: value for key, value in overrides.items() if value is not None})
    try:
        return RunConfig.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        if first["type"] == "extra_forbidden":
            raise UsageError.unknown("setting", where, _allowed(RunConfig)) from error
        if first["type"] == "value_error":  # of settings that do not go together: it names them itself
            raise UsageError(f"setting {where}: {first['ctx']['error']}") from error
        wanted = "a list is wanted, as in [a, b]" if first["type"] == "tuple_type" else first["msg"]
        raise UsageError(f"setting {where}: {wanted}, got {first.get('input')!r}") from error


def dump(config: RunConfig) -> str:
    """As YAML, for the run directory."""
    text: str = yaml.safe_dump(config.model_dump(mode="json"), sort_keys=False)
    return text


def load(text: str) -> RunConfig:
    """What `dump` wrote."""
    try:
        return RunConfig.model_validate(yaml.safe_load(text))
    except (ValidationError, yaml.YAMLError) as error:
        raise UsageError(f"config.yaml: {error}") from error
