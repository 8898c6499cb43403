"""Two processes give the numbers of one where trees divide evenly, and lose no tree where they do not, by `accelerate launch` with gloo.

On a CPU its launcher for several devices is asked for by `--multi_gpu`, and told by the environment that there is none.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from training_examples import branching_tree

SCRIPT = Path(__file__).with_name("two_processes.py")
MEASURED = (
    "loss",
    "grad_norm",
    "margin",
    "accuracy",
    "logps_golden",
    "anchor_nll",
    "packed_tokens",
    "eval_loss",
    "eval_margin",
)


def _launch(folder: Path, processes: int, batch: int, *how: str) -> None:
    launch = [sys.executable, "-m", "accelerate.commands.launch", "--multi_gpu", f"--num_processes={processes}", "--num_machines=1", "--mixed_precision=no",
              "--dynamo_backend=no", "--main_process_port=0"]  # fmt: skip
    command = [*(launch if processes > 1 else [sys.executable]), str(SCRIPT), str(folder), str(batch), *how]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
        env={**os.environ, "ACCELERATE_USE_CPU": "true"},
    )
    assert done.returncode == 0, done.stderr[-3000:]


def _one_and_two(tmp_path: Path, tokenizer, trees: int, *how: str) -> tuple[dict, dict]:
    """What one process and two log of the same trees."""
    rows = [row for i in range(trees) for row in branching_tree(f"t{i}", f"# task {i}\n")]
    (tmp_path / "rows.json").write_text(json.dumps(rows))
    tokenizer.save_pretrained(tmp_path / "tokenizer")
    _launch(tmp_path, 1, 2)
    _launch(tmp_path, 2, 1, *how)
    one, two = (json.loads((tmp_path / f"out-{batch}" / "log.json").read_text()) for batch in (2, 1))
    assert one["tokens"] == two["tokens"] > 0
    assert len(one["log"]) == len(two["log"])
    return one, two


@pytest.mark.slow
@pytest.mark.parametrize("how", [(), ("sharded",)], ids=["each holds all weights", "weights sharded by FSDP2"])
def test_two_processes_equal_one(tmp_path: Path, tokenizer, how: tuple[str, ...]) -> None:
    one, two = _one_and_two(tmp_path, tokenizer, 8, *how)
    for first, second in zip(one["log"], two["log"], strict=True):
        for name in MEASURED:
            assert (name in first) == (name in second)
            assert first.get(name, 0) == pytest.approx(second.get(name, 0), rel=1e-4, abs=1e-6), name
    before, after = (torch.load(tmp_path / f"out-{batch}" / "weights.pt") for batch in (2, 1))
    assert all(torch.allclose(before[name], after[name], rtol=1e-4, atol=1e-6) for name in before)


@pytest.mark.slow
@pytest.mark.parametrize("how", [(), ("sharded",)], ids=["whole", "sharded"])
def test_an_uneven_number_of_trees_loses_no_tree(tmp_path: Path, tokenizer, how: tuple[str, ...]) -> None:
    """5 trees on two processes: one of them runs dry in the last step. They are shuffled in another order: the same trees an epoch, not the same steps."""
    _one_and_two(tmp_path, tokenizer, 5, *how)
