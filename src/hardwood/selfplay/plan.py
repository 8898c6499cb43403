"""What a run will take, before it starts: tokens, memory, minutes. Rates are rough figures for 2 cores, taken to scale with the cores."""

from __future__ import annotations

import os
from typing import Any

from hardwood.scenarios import load_scenarios
from hardwood.selfplay.config import RunConfig
from hardwood.selfplay.costs import PACK_TOKENS, SAMPLE_TOKENS, samples_a_tree

RATES = {
    "qwen2.5-coder-0.5b": (75.0, 105.0, 9.0),
    "qwen2.5-coder-1.5b": (26.0, 36.0, 14.0),
    "smollm2-135m": (250.0, 330.0, 4.0),
}
"""Model → generated tokens a second, trained tokens a second, GiB at the peak, on 2 cores."""


def _eval_tokens(config: RunConfig) -> int:
    heldout = len(load_scenarios(config.evaluation.heldout)) + config.evaluation.train_families
    return heldout * config.evaluation.n * SAMPLE_TOKENS


def _grow_tokens(config: RunConfig, families: int) -> int:
    return families * samples_a_tree(config.explorer) * SAMPLE_TOKENS


def plan(config: RunConfig) -> dict[str, Any]:
    """Steps with tokens and minutes, and the peak of memory; these two are None for a model that was not measured."""
    families = len(load_scenarios(config.scenarios)) // (config.iterations if config.fresh_families else 1)
    generate, train, memory = RATES.get(config.model, (None, None, None))
    scale = (config.threads or os.cpu_count() or 1) / 2
    trees = families * config.training.epochs
    if config.max_steps is not None:
        trees = min(trees, config.max_steps * config.training.batch_trees)
    trained = int(trees * PACK_TOKENS)
    steps = [("evaluate base", _eval_tokens(config), generate)]
    validation = len(load_scenarios(config.evaluation.validation)) * config.evaluation.validation_n * SAMPLE_TOKENS
    for number in range(config.iterations):
        steps.append((f"grow trees, iteration {number}", _grow_tokens(config, families), generate))
        steps.append((f"train, iteration {number}", trained, train))
        if config.iterations > 1:
            steps.append((f"validate, iteration {number}", validation, generate))
    steps.append(("evaluate best", _eval_tokens(config), generate))
    for name in config.baselines:
        steps += [
            (f"train {name}", trained * config.iterations, train),
            (f"evaluate {name}", _eval_tokens(config), generate),
        ]
    minutes = [None if rate is None else tokens / rate / scale / 60 for _, tokens, rate in steps]
    rows = [
        {"step": name, "tokens": tokens, "minutes": None if took is None else round(took, 1)}
        for (name, tokens, _), took in zip(steps, minutes, strict=True)
    ]
    known = config.model in RATES
    elsewhere = "those of a study on GPUs: hardwood compare --dry-run --model DIR --gpus NxGB, with a folder that has its config.json"
    return {
        "steps": rows,
        "tokens": sum(tokens for _, tokens, _ in steps),
        "minutes": round(sum(took or 0 for took in minutes), 1) if known else None,
        "memory_gib": memory,
        "cores": config.threads or os.cpu_count(),
        "basis": "rough rates of this model" if known else f"no rates of this model are known; {elsewhere}",
    }
