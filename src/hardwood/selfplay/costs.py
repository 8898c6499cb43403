"""What a run takes on other hardware, before it starts: a cost model with two numbers, fitted to runs that were measured (`benchmarks/costs.py`).

Work is counted in floating-point operations: 2 a parameter for each token that is read or written, and for each token that trains a forward pass, the opponent's forward
pass, and the backward pass (of the blocks that have an adapter; of all, and of the weights, where all are trained). A machine does it at a share of what it reaches on a large product of matrices: one share for
sampling, one for training. Nothing else is modelled: verdicts run on other cores meanwhile, and tokens that samples of a prompt write alike, computed once, count for each.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from statistics import median
from typing import Any, Literal

import yaml

from hardwood.errors import UsageError
from hardwood.explorer.config import ExplorerConfig
from hardwood.scenarios import load_scenarios
from hardwood.selfplay.config import RunConfig

Kind = Literal["sample", "train"]
KINDS: tuple[Kind, ...] = ("sample", "train")
PROMPT_TOKENS, SAMPLE_TOKENS, PACK_TOKENS = 230, 28, 265
"""Means over the corpus with the 0.5B: of a prompt, of a sample, of a packed tree with its prompt."""
ACTIVATION_BYTES = 34
"""Of a token, a layer and a unit of width, kept for the backward pass in 16 bits without attention scores (Korthikanti et al., 2205.05198)."""
HOURS_OF = "hours of the clock on all devices together, of sampling and training alone: loading models and judging are not in them"
DEVICES = {
    24: (70e12, "24 GB class"),
    40: (312e12, "A100 40 GB"),
    48: (150e12, "48 GB class"),
    80: (312e12, "A100 80 GB"),
    141: (989e12, "H200"),
}
"""Memory in GB → dense bfloat16 operations a second that the vendor states, and what is meant."""


@dataclass(frozen=True)
class Shape:
    """What decides the cost of a causal language model."""

    hidden: int
    layers: int
    mlp: int
    heads: int
    kv_heads: int
    vocabulary: int
    tied: bool

    @classmethod
    def of(cls, config: Mapping[str, Any]) -> Shape:
        heads = int(config["num_attention_heads"])
        return cls(
            int(config["hidden_size"]), int(config["num_hidden_layers"]), int(config["intermediate_size"]), heads,
            int(config.get("num_key_value_heads", heads)), int(config["vocab_size"]), bool(config.get("tie_word_embeddings", False)),
        )  # fmt: skip

    @property
    def kv_width(self) -> int:
        return self.hidden * self.kv_heads // self.heads

    @property
    def parameters(self) -> int:
        block = 2 * self.hidden**2 + 2 * self.hidden * self.kv_width + 3 * self.hidden * self.mlp
        return self.layers * block + (1 if self.tied else 2) * self.vocabulary * self.hidden

    @property
    def multiplied(self) -> int:
        """Parameters that a token is multiplied with: the blocks and the output head."""
        return self.parameters - (0 if self.tied else self.vocabulary * self.hidden)


def shape_of(model: str) -> Shape:
    """From the folder's config.json, or from the list of known shapes. Raises UsageError when neither has it."""
    path = Path(model) / "config.json"
    if path.exists():
        try:
            return Shape.of(json.loads(path.read_text(encoding="utf-8")))
        except (ValueError, LookupError, TypeError) as error:
            raise UsageError(
                f"{path} does not say what a training costs: {type(error).__name__} {error}; wanted: the keys of Llama's or Qwen2's config.json"
            ) from error
    known = _known()
    if model not in known:
        raise UsageError.unknown("model of known shape", model, [*known, "a folder with config.json"])
    return Shape.of(known[model])


@cache
def _known() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = yaml.safe_load(
        files("hardwood.selfplay").joinpath("shapes.yaml").read_text(encoding="utf-8")
    )
    return found


# --- work ---


def sampling_flops(shape: Shape, tokens: float) -> float:
    return 2 * shape.multiplied * tokens


def training_flops(shape: Shape, tokens: float, adapted: float | None) -> float:
    """`adapted`: share of the blocks, from the last, that have an adapter; None where all weights train."""
    backward = 4.0 if adapted is None else 2.0 * adapted
    return (2 + 2 + backward) * shape.multiplied * tokens


@dataclass(frozen=True)
class Work:
    """Tokens that are read and written by sampling, tokens that train, verdicts."""

    sampled: float = 0.0
    trained: float = 0.0
    verdicts: float = 0.0

    def __add__(self, other: Work) -> Work:
        return Work(self.sampled + other.sampled, self.trained + other.trained, self.verdicts + other.verdicts)

    def times(self, factor: float) -> Work:
        return Work(self.sampled * factor, self.trained * factor, self.verdicts * factor)


def samples_a_tree(e: ExplorerConfig) -> int:
    """What the opponent writes for a tree, roughly; nothing for those of real fixes."""
    branches = e.nodes_per_tree * e.node_samples
    if not e.judged:
        return branches
    walked = e.own_programs * e.own_nodes * e.rollouts // 3
    return e.root_samples + branches + e.nodes_per_tree * e.rollouts + walked + e.topups


def growing(config: RunConfig) -> Work:
    """Of trees of all families of training."""
    families, e = len(load_scenarios(config.scenarios)), config.explorer
    samples = samples_a_tree(e)
    sampled = families * (PROMPT_TOKENS + samples * SAMPLE_TOKENS) if samples else 0
    return Work(sampled, 0, families * (samples + e.grafts * e.graft_tries / 2) if e.judged else 0)


def training(config: RunConfig, grpo: bool = False) -> Work:
    """Of one pass over all families. GRPO writes, judges and reads a group of samples a prompt, unpacked; how many of them teach nothing is not known before."""
    seen = len(load_scenarios(config.scenarios)) * config.training.epochs
    if not grpo:
        return Work(trained=seen * PACK_TOKENS)
    group = max(2, config.explorer.root_samples)
    sampled = Work(seen * (PROMPT_TOKENS + group * SAMPLE_TOKENS), 0, seen * group)
    return sampled + Work(trained=seen * group * (PROMPT_TOKENS + SAMPLE_TOKENS))


def looking(selection: str, n: int) -> Work:
    scenarios = len(load_scenarios(selection))
    return Work(scenarios * (PROMPT_TOKENS + n * SAMPLE_TOKENS), 0, scenarios * n)


# --- speed ---


@dataclass(frozen=True)
class Speed:
    """Shares of a machine's large matrix product that sampling and training reach."""

    sample: float
    train: float

    def seconds(self, kind: Kind, flops: float, machine: float) -> float:
        """On a machine that does `machine` operations a second."""
        return flops / (getattr(self, kind) * machine)


def fit(rows: Iterable[Mapping[str, Any]]) -> Speed:
    """The median share over measured rows (`kind`, `flops`, `seconds`, `machine`). Raises UsageError where a kind has no row."""
    known = list(rows)
    shares = {kind: [r["flops"] / r["seconds"] / r["machine"] for r in known if r["kind"] == kind] for kind in KINDS}
    if not all(shares.values()):
        raise UsageError("no measured run of one kind; run benchmarks/costs.py")
    return Speed(*(median(shares[kind]) for kind in KINDS))


def errors(speed: Speed, rows: Sequence[Mapping[str, Any]]) -> dict[str, list[float]]:
    """Of rows that `speed` was not fitted to: predicted over measured seconds, less 1, by kind."""
    return {
        kind: [speed.seconds(kind, r["flops"], r["machine"]) / r["seconds"] - 1 for r in rows if r["kind"] == kind]
        for kind in KINDS
    }


@cache
def measured() -> tuple[dict[str, Any], ...]:
    """Rows of `benchmarks/costs.py` that ship with the package; `fitted` says which the model is fitted to."""
    path = files("hardwood.selfplay").joinpath("measured.json")
    return tuple(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else ()


# --- other hardware ---


def memory_gb(shape: Shape, config: RunConfig, devices: int) -> dict[str, float]:
    """GB on each device, where weights are held whole (LoRA), or spread with their gradients and optimizer state (all weights train)."""
    weights = 2 * shape.parameters / 1e9
    state = 0.2 * weights if config.training.lora_r else (16 * shape.parameters / devices) / 1e9 - weights
    pack = config.training.max_pack_tokens
    activations = pack * shape.layers * shape.hidden * ACTIVATION_BYTES / 1e9
    cache_ = 64 * (PROMPT_TOKENS + config.explorer.max_new_tokens) * shape.layers * 2 * shape.kv_width * 2 / 1e9
    return {"weights": weights, "optimizer": max(state, 0.0), "activations": activations, "sampler": cache_}


def parse_gpus(text: str) -> tuple[int, int]:
    """`4x80` → (4, 80). Raises UsageError for anything else."""
    count, x, size = text.partition("x")
    if not (x and count.isdecimal() and size.isdecimal() and int(count) and int(size) in DEVICES):
        raise UsageError(
            f"--gpus {text!r}; allowed: NUMBERxGB, with GB one of {', '.join(map(str, DEVICES))}, e.g. 4x80"
        )
    return int(count), int(size)


def on_gpus(
    work: Work, shape: Shape, config: RunConfig, gpus: str, rows: Sequence[Mapping[str, Any]] | None = None
) -> dict[str, Any]:
    """Hours, memory and the command, from measured `rows` (default: those that ship).

    Hours are a range: where each device is used as well as the measured machine was, and a quarter as well; they are those of the clock, on all devices together, of sampling and
    training alone (`hours_of`). `command` is None where it does not fit.
    """
    count, size = parse_gpus(gpus)
    flops, name = DEVICES[size]
    rows = measured() if rows is None else rows
    speed = fit(row for row in rows if row["fitted"])
    adapted = 1 - config.training.lora_frozen if config.training.lora_r else None
    hours = {
        "sample": speed.seconds("sample", sampling_flops(shape, work.sampled), flops * count) / 3600,
        "train": speed.seconds("train", training_flops(shape, work.trained, adapted), flops * count) / 3600,
    }
    memory = memory_gb(shape, config, count)
    fits = sum(memory.values()) <= 0.9 * size
    spread = "" if config.training.lora_r else " --config_file examples/fsdp.yaml"
    command = f"accelerate launch --num_processes {count}{spread} train.py" if fits else None
    off = [abs(value) for values in errors(speed, [r for r in rows if not r["fitted"]]).values() for value in values]
    return {
        "model": config.model, "parameters": shape.parameters, "gpus": f"{count} × {name}", "hours": {k: round(v, 2) for k, v in hours.items()},
        "hours_at_best": round(sum(hours.values()), 2), "hours_at_a_quarter": round(4 * sum(hours.values()), 2),
        "verdicts": round(work.verdicts), "memory_gb": {k: round(v, 1) for k, v in memory.items()}, "fits": fits,
        "command": command, "hours_of": HOURS_OF, "error": round(max(off), 2) if off else None,
    }  # fmt: skip
