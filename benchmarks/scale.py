"""What training costs by the number of trees: seconds, and the memory of the process. A tiny random model, so that what is ours is what is seen.

    python benchmarks/scale.py [--quick] [--json] [--trees 10,30,100,300,1000] [--plot docs/images/scale.svg]

Each number of trees is a process of its own: trees of 4 nodes with 2 branches, packed, one epoch, reference log-probabilities included.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from output import tell


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def train(trees: int) -> dict[str, Any]:
    """One epoch over so many trees."""
    import logging

    from datasets import Dataset
    from train import tree_rows
    from transformers import LlamaConfig, LlamaForCausalLM

    from hardwood.models import load_tokenizer, resolve
    from hardwood.training import TSPConfig, TSPTrainer

    logging.disable(logging.WARNING)
    tokenizer = load_tokenizer(resolve("smollm2-135m"))
    shape = LlamaConfig(
        vocab_size=len(tokenizer), hidden_size=64, intermediate_size=128, num_hidden_layers=2, num_attention_heads=4
    )
    rows = [
        {**row, "tree_id": f"bench@{tree}", "scenario_id": f"bench{tree}"}
        for tree in range(trees)
        for row in tree_rows("4x2")
    ]
    data, before, began = Dataset.from_list(rows), peak_mb(), time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        args = TSPConfig(
            folder,
            num_train_epochs=1,
            save_strategy="no",
            per_device_train_batch_size=1,
            disable_tqdm=True,
            golden_weight=0.0,
        )
        trainer = TSPTrainer(LlamaForCausalLM(shape), args, data, processing_class=tokenizer)
        trainer.train()
    return {
        "trees": trees, "nodes": 4 * trees, "tokens": trainer.train_tokens, "seconds": round(time.perf_counter() - began, 2), "peak_mb": round(peak_mb()),
        "before_mb": round(before),
    }  # fmt: skip


def child(trees: int) -> dict[str, Any]:
    print(f"{trees} trees …", file=sys.stderr, flush=True)
    done = subprocess.run([sys.executable, __file__, "--one", str(trees)], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(done.stderr[-2000:])
    document: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return document


def plot(rows: list[dict[str, Any]], path: Path) -> None:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    pyplot.rcParams["svg.hashsalt"] = "hardwood"
    figure, (left, right) = pyplot.subplots(1, 2, figsize=(9, 3.4), layout="constrained")
    counts = [row["trees"] for row in rows]
    left.loglog(counts, [row["seconds"] for row in rows], "o-", color="#2e9e5b")
    right.semilogx(counts, [row["peak_mb"] for row in rows], "o-", color="#3b74d1")
    left.set(xlabel="trees (4 risk nodes each)", ylabel="seconds an epoch", title="cost")
    right.set(xlabel="trees", ylabel="MB at the peak", title="memory of the process", ylim=(0, None))
    figure.savefig(path, metadata={"Date": None})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="10 and 30 trees")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--trees", default=None)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(train(options.one)))
        return
    trees = options.trees or ("10,30" if options.quick else "10,30,100,300,1000")
    rows = [child(int(number)) for number in trees.split(",")]
    if options.plot:
        plot(rows, options.plot)
    tell(rows, as_json=options.json)


if __name__ == "__main__":
    main()
