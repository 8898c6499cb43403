"""Measures the runs that the cost model of `hardwood.selfplay.costs` is fitted to, and those that say how far off it is.

    python benchmarks/costs.py [--quick] [--json] [--write]        # --write: into the package

Each model samples for some prompts and trains on some trees; beside each, the operations a second of a large product of matrices in the model's own type. Fitted to SmolLM2 and the 0.5B; the 1.5B is
the run that it is not fitted to.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from output import tell

FITTED = ("smollm2-135m", "qwen2.5-coder-0.5b")
MODELS = (*FITTED, "qwen2.5-coder-1.5b")
SIZES = (("sample", 8), ("sample", 24), ("train", 3), ("train", 8))
QUICK = (("sample", 2), ("train", 1))
TARGET = Path(__file__).parents[1] / "src/hardwood/selfplay/measured.json"


def machine(dtype: Any) -> float:
    """Operations a second of a product of 2,048 × 2,048 matrices."""
    import torch

    square = torch.randn(2048, 2048).to(dtype)
    square @ square
    seconds = []
    for _ in range(5):
        began = time.perf_counter()
        square @ square
        seconds.append(time.perf_counter() - began)
    return 2 * 2048**3 / min(seconds)


def sample(name: str, scenarios: int) -> dict[str, Any]:
    from hardwood.generation.opening import format_of
    from hardwood.generation.policy import Request
    from hardwood.generation.transformers_backend import TransformersPolicy
    from hardwood.scenarios import load_scenarios
    from hardwood.selfplay.costs import sampling_flops, shape_of

    policy, form = TransformersPolicy.load(name), format_of(name)
    chosen = load_scenarios(f"corpus:train[lang=python,tier=small,most={scenarios}]")
    requests = [
        Request(form.render(s.prompt, s.language), "", 4, 160, 0.8, 0.95, 0, form.stop(s.language), s.language)
        for s in chosen
    ]
    policy.sample(requests[:1])  # what is made once is made
    policy.clear()
    before = policy.decoded_tokens + policy.prefill_tokens
    peak = machine(next(policy.model.parameters()).dtype)
    began = time.perf_counter()
    policy.sample(requests)
    seconds = time.perf_counter() - began
    tokens = policy.decoded_tokens + policy.prefill_tokens - before
    return {
        "kind": "sample",
        "tokens": tokens,
        "flops": sampling_flops(shape_of(name), tokens),
        "seconds": seconds,
        "machine": peak,
    }


def train(name: str, trees: int) -> dict[str, Any]:
    import logging

    from datasets import Dataset
    from train import tree_rows

    from hardwood.models import load_model, load_tokenizer, resolve
    from hardwood.selfplay.costs import shape_of, training_flops
    from hardwood.training import TSPConfig, TSPTrainer, lora_config

    logging.disable(logging.WARNING)
    reference = resolve(name)
    model, tokenizer = load_model(reference), load_tokenizer(reference)
    peak = machine(next(model.parameters()).dtype)
    rows = [{**row, "tree_id": f"{i}"} for i in range(trees) for row in tree_rows("4x2")]
    with tempfile.TemporaryDirectory() as folder:
        args = TSPConfig(
            folder,
            num_train_epochs=1,
            save_strategy="no",
            per_device_train_batch_size=1,
            disable_tqdm=True,
            golden_weight=0.0,
        )
        trainer = TSPTrainer(
            model,
            args,
            Dataset.from_list(rows),
            processing_class=tokenizer,
            peft_config=lora_config(),
        )
        began = time.perf_counter()
        trainer.train()
    tokens = trainer.train_tokens
    return {
        "kind": "train",
        "tokens": tokens,
        "flops": training_flops(shape_of(name), tokens, 1.0),
        "seconds": time.perf_counter() - began,
        "machine": peak,
    }


def child(kind: str, name: str, size: int) -> dict[str, Any]:
    print(f"{name} {kind} {size} …", file=sys.stderr, flush=True)
    command = [sys.executable, __file__, "--one", kind, name, str(size)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr[-2000:])
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    rounded = {key: float(f"{value:.4g}") if isinstance(value, float) else value for key, value in found.items()}
    return {"model": name, "fitted": name in FITTED, "size": size, **rounded}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="the smallest model, a sample and a training")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--models", default=None)
    parser.add_argument("--one", nargs=3, metavar=("KIND", "MODEL", "SIZE"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        kind, name, size = options.one
        print(json.dumps({"sample": sample, "train": train}[kind](name, int(size))))
        return
    if options.quick and options.write:
        parser.error("--quick measures too little to be written")
    models = options.models.split(",") if options.models else MODELS[:1] if options.quick else MODELS
    rows = [child(kind, name, size) for name in models for kind, size in (QUICK if options.quick else SIZES)]
    tell(rows, as_json=options.json)
    if options.write:
        TARGET.write_text(json.dumps(rows, indent=1) + "\n")


if __name__ == "__main__":
    main()
