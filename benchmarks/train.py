"""What a step of training costs when every prefix is computed once: TSPTrainer against separate sequences, and against TRL's DPOTrainer.

    python benchmarks/train.py [--quick] [--json] [--models smollm2-135m,qwen2.5-coder-0.5b] [--shapes 4x2,8x3,16x4,4x2d3]
    python benchmarks/train.py --attention          # one pass of each shape by each way to attend

One tree a step, the same pairs for all, LoRA r 16, reference log-probabilities computed beforehand in all three. Each measurement is a process of its own, so that
its peak memory is its own; they run in turns, so that a busy machine slows all. The first step warms up and is not counted, except for the baselines where a step is 24
pairs or more: there it is dozens of passes, and minutes. R: distinct tokens of the separate sequences over packed ones; S: seconds of
the best separate baseline (packs without sharing, padded batches) over ours; S_trl: seconds of DPOTrainer (best batch size) over ours.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

from output import tell

SHAPES = ("4x2", "8x3", "16x4", "4x2d3")
METHODS = ("tsp", "separate:0", "separate:4", "dpo:1", "dpo:4")
"""A number is the sequences of a padded batch; 0 packs them without sharing."""
OUR_STEPS = 5
"""At least so many of ours are measured: they are short, and the median of a few is steadier."""
MODELS = ("smollm2-135m", "qwen2.5-coder-0.5b")
WORDS = ("path", "name", "query", "user", "total", "row", "items", "value", "folder", "token", "entry", "limit")


# --- the tree ---


def parse_shape(text: str) -> tuple[int, int, int]:
    """Nodes along the golden path, losing branches a node, depth."""
    match = re.fullmatch(r"(\d+)x(\d+)(?:d(\d+))?", text)
    if match is None:
        raise SystemExit(f"shape {text!r}: write NODESxBRANCHES or NODESxBRANCHESdDEPTH, e.g. 8x3 or 4x2d3")
    return int(match[1]), int(match[2]), int(match[3] or 1)


def tree_rows(shape: str) -> list[dict[str, Any]]:
    """Pairs of one tree: at each node a golden segment against each losing one; below a losing branch a smaller tree again, down to the depth."""
    from hardwood.scenarios import load_scenarios

    nodes, branches, depth = parse_shape(shape)
    prompt = load_scenarios("corpus:train[lang=python,tier=small]")[0].prompt
    rows: list[dict[str, Any]] = []

    def line(*key: int) -> str:
        first, second = (
            WORDS[sum((i + 2) * k for i, k in enumerate(key, start=shift)) % len(WORDS)] for shift in (0, 3)
        )
        return f"    {first}_{len(rows) % 7}{key[-1]} = check_{second}({first}, {'-'.join(map(str, key))!r})\n"

    def grow(prefix: str, level: int, count: int, *key: int) -> None:
        for node in range(count):
            golden = line(*key, node, 0)
            for branch in range(1, branches + 1):
                losing = line(*key, node, branch)
                rows.append(
                    {
                        "scenario_id": "bench", "tree_id": "bench@0", "node_id": str(len(rows)), "kind": "pair", "prompt": prompt, "prefix": prefix,
                        "golden": golden, "losing": losing, "golden_suffix": "", "losing_suffix": "", "weight": 1.0, "source": "splice",
                    }
                )  # fmt: skip
                if level < depth and branch == 1:
                    grow(prefix + losing, level + 1, max(1, count // 2), *key, node, branch)
            prefix += golden

    grow("", 1, nodes)
    return rows


# --- one measurement, in a process of its own ---


def load(name: str) -> tuple[Any, Any]:
    from hardwood.models import load_model, load_tokenizer, resolve

    reference = resolve(name)
    return load_model(reference, dtype="auto"), load_tokenizer(reference)


def warm_up(rows: Sequence[Any]) -> int:
    """Steps of a baseline that are not counted."""
    return int(len(rows) < 24)


def step_times(run: Callable[[Any], None]) -> list[float]:
    """Seconds of each step of a trainer; `run` gets the callback that measures."""
    from transformers import TrainerCallback

    times: list[float] = []

    class Clock(TrainerCallback):
        began = 0.0

        def on_step_begin(self, *_: Any, **__: Any) -> None:
            self.began = time.perf_counter()

        def on_step_end(self, *_: Any, **__: Any) -> None:
            times.append(time.perf_counter() - self.began)

    run(Clock())
    return times


def measure_tsp(model_name: str, shape: str, steps: int, folder: str) -> dict[str, Any]:
    from datasets import Dataset

    from hardwood.training import TSPConfig, TSPTrainer, lora_config
    from hardwood.training.packing import Packer

    model, tokenizer = load(model_name)
    rows = tree_rows(shape)
    packed = Packer(tokenizer).pack(rows)

    def run(clock: Any) -> None:
        args = TSPConfig(output_dir=folder, max_steps=steps + 1, save_strategy="no", per_device_train_batch_size=1, golden_weight=0.0,
                         ability_weight=0.0, disable_tqdm=True, max_pack_tokens=1 << 14)  # fmt: skip
        TSPTrainer(
            model,
            args=args,
            train_dataset=Dataset.from_list(rows),
            processing_class=tokenizer,
            peft_config=lora_config(),
            callbacks=[clock],
        ).train()

    return {
        "seconds": step_times(run)[1:],
        "tokens": len(packed),
        "separate_tokens": sum(map(len, sequences(tokenizer, rows))),
    }


def sequences(tokenizer: Any, rows: list[dict[str, Any]]) -> list[list[int]]:
    """Token ids of each distinct sequence: prompt, prefix and one side."""
    from hardwood.training.codec import Codec

    codec = Codec(tokenizer)
    texts = dict.fromkeys((row["prompt"], row["prefix"] + row[side]) for row in rows for side in ("golden", "losing"))
    return [[*codec.prompt(prompt), *codec.completion(text).ids] for prompt, text in texts]


def measure_separate(model_name: str, shape: str, steps: int, folder: str, batch: int) -> dict[str, Any]:
    """Each distinct sequence by itself: `batch` 0 packs them without sharing, else so many in a padded batch. Forward, backward and the optimizer's step."""
    import torch

    from hardwood.training import lora_config
    from hardwood.training.forward import use_attention
    from hardwood.training.lora import prepare_trainable

    model, tokenizer = load(model_name)
    model = prepare_trainable(model, lora_config())
    use_attention(model, "auto")
    rows = tree_rows(shape)
    found, unseen = sorted(sequences(tokenizer, rows), key=len), warm_up(rows)
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=1e-5)
    times = []
    for _ in range(steps + unseen):
        began = time.perf_counter()
        for part in unshared_packs(found) if batch == 0 else padded(found, batch, tokenizer.pad_token_id or 0):
            part(model).backward()
        optimizer.step()
        optimizer.zero_grad()
        times.append(time.perf_counter() - began)
    return {"seconds": times[unseen:]}


def measure_attention(model_name: str, shape: str, steps: int, backend: str) -> dict[str, Any]:
    """One pass forward and back over the tree, attending by `backend`."""
    from hardwood.training import lora_config
    from hardwood.training.attention import Layout
    from hardwood.training.forward import node_logprobs, use_attention
    from hardwood.training.lora import prepare_trainable
    from hardwood.training.packing import Packer

    model, tokenizer = load(model_name)
    model = prepare_trainable(model, lora_config())
    use_attention(model, backend)
    pack = Packer(tokenizer).pack(tree_rows(shape))
    times = []
    for _ in range(steps + 1):
        began = time.perf_counter()
        (-node_logprobs(model, pack).sum() / 100).backward()
        times.append(time.perf_counter() - began)
    calls = Layout(pack, backend)._runs if backend != "mask" else []
    return {
        "seconds": times[1:],
        "tokens": len(pack),
        "calls": len(calls) or 1,
        "scores": sum(run.scores for run in calls) or len(pack) ** 2,
        "auto": Layout(pack).backend,
    }


SIDE = 16
"""Last tokens of a sequence that are scored: about one segment."""


def unshared_packs(found: list[list[int]], limit: int = 512) -> list[Callable[[Any], Any]]:
    """Losses of packs in which each sequence is a tree by itself."""
    from hardwood.training.forward import node_logprobs
    from hardwood.training.packing import pack_trees, pack_trie
    from hardwood.training.trie import build_trie

    single = [
        pack_trie(
            build_trie([ids]), scored=[list(range(len(ids) - SIDE, len(ids)))], anchor_weight=[1.0], is_ability=[False]
        )
        for ids in found
    ]
    return [lambda model, pack=pack: -node_logprobs(model, pack).sum() / 100 for pack in pack_trees(single, limit)]


def padded(found: list[list[int]], batch: int, pad: int) -> list[Callable[[Any], Any]]:
    """Losses of padded batches, sequences of like length together; only the scored positions go through the head."""
    import torch

    from hardwood.training.forward import base_model, output_head
    from hardwood.training.head import token_logprobs

    def loss(model: Any, group: list[list[int]]) -> Any:
        longest = max(map(len, group))
        ids = torch.tensor([row + [pad] * (longest - len(row)) for row in group])
        mask = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in group])
        causal = base_model(model)
        hidden = causal.get_decoder()(input_ids=ids, attention_mask=mask, use_cache=False).last_hidden_state
        where = [(b, t) for b, row in enumerate(group) for t in range(len(row) - SIDE, len(row))]
        rows, columns = (torch.tensor(values) for values in zip(*where, strict=True))
        picked = hidden[rows, columns - 1]
        return (
            -token_logprobs(picked, output_head(causal).weight, torch.arange(len(where)), ids[rows, columns]).sum()
            / 100
        )

    return [lambda model, group=found[i : i + batch]: loss(model, group) for i in range(0, len(found), batch)]


def measure_dpo(model_name: str, shape: str, steps: int, folder: str, batch: int) -> dict[str, Any]:
    from datasets import Dataset
    from trl import DPOConfig, DPOTrainer

    from hardwood.training import lora_config
    from hardwood.tree.exports import EXPORTS

    os.environ["TRL_TELEMETRY"] = "0"
    model, tokenizer = load(model_name)
    unseen = warm_up(tree_rows(shape))
    pairs = [
        {name: row[name] for name in ("prompt", "chosen", "rejected")} for row in EXPORTS["dpo"](tree_rows(shape), {})
    ]

    def run(clock: Any) -> None:
        args = DPOConfig(
            output_dir=folder, max_steps=steps + unseen, save_strategy="no", per_device_train_batch_size=batch,
            gradient_accumulation_steps=max(1, len(pairs) // batch), precompute_ref_log_probs=True, precompute_ref_batch_size=4, report_to="none",
            disable_tqdm=True, max_length=None, gradient_checkpointing=False, use_cpu=True, bf16=False, learning_rate=1e-5,
        )  # fmt: skip
        DPOTrainer(
            model,
            args=args,
            train_dataset=Dataset.from_list(pairs),
            processing_class=tokenizer,
            peft_config=lora_config(),
            callbacks=[clock],
        ).train()

    return {"seconds": step_times(run)[unseen:]}


def child(method: str, model: str, shape: str, steps: int) -> dict[str, Any]:
    """Runs one measurement in a new process; its document."""
    command = [sys.executable, __file__, "--one", method, "--models", model, "--shapes", shape, "--steps", str(steps)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{method} on {model} {shape} failed:\n{done.stderr[-2000:]}")
    document: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return document


def one(method: str, model: str, shape: str, steps: int) -> None:
    import logging
    import tempfile
    import warnings

    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)
    kind, _, batch = method.partition(":")
    with tempfile.TemporaryDirectory() as folder:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        if kind == "tsp":
            found = measure_tsp(model, shape, steps, folder)
        elif kind == "attention":
            found = measure_attention(model, shape, steps, batch)
        elif kind == "separate":
            found = measure_separate(model, shape, steps, folder, int(batch))
        else:
            found = measure_dpo(model, shape, steps, folder, int(batch))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({**found, "peak_mb": round(peak / 1024), "before_mb": round(before / 1024)}))


# --- the table ---


def row(model: str, shape: str, rounds: int, steps: int, out: set[str], known: Sequence[str]) -> dict[str, Any]:
    """One line. What is a tenth slower here than its like is put `out` of the larger shapes of this model, where a step takes minutes."""
    methods = [method for method in known if f"{model} {method}" not in out]
    seen: dict[str, list[dict[str, Any]]] = {method: [] for method in methods}
    for _ in range(rounds):
        for method in methods:
            print(f"{model} {shape} {method} …", file=sys.stderr, flush=True)
            seen[method].append(child(method, model, shape, max(steps, OUR_STEPS) if method == "tsp" else steps))
    took = {method: statistics.median(t for found in runs for t in found["seconds"]) for method, runs in seen.items()}
    peak = {method: min(found["peak_mb"] for found in runs) for method, runs in seen.items()}
    separate = min((m for m in methods if m.startswith("separate")), key=lambda m: took[m])
    dpo = min((m for m in methods if m.startswith("dpo")), key=lambda m: took[m])
    out.update(
        f"{model} {m}" for m in methods for best in (separate, dpo) if m[:3] == best[:3] and took[m] > 1.1 * took[best]
    )
    ours = seen["tsp"][0]
    reuse, speed = ours["separate_tokens"] / ours["tokens"], took[separate] / took["tsp"]
    return {
        "shape": shape, "model": model, "R": round(reuse, 2), "S": round(speed, 2), "S_over_R": round(speed / reuse, 2), "S_trl": round(took[dpo] / took["tsp"], 2),
        "peak_mb": peak["tsp"], "peak_mb_baseline": peak[separate], "peak_mb_trl": peak[dpo], "seconds": round(took["tsp"], 3),
        "seconds_separate": round(took[separate], 3), "seconds_trl": round(took[dpo], 3), "separate": separate, "trl": dpo, "tokens": ours["tokens"],
    }  # fmt: skip


def attention_row(model: str, shape: str, rounds: int, steps: int) -> dict[str, Any]:
    seen: dict[str, list[dict[str, Any]]] = {"mask": [], "paths": [], "blocks": []}
    for _ in range(rounds):
        for backend, runs in seen.items():
            print(f"{model} {shape} {backend} …", file=sys.stderr, flush=True)
            runs.append(child(f"attention:{backend}", model, shape, steps))
    took = {backend: statistics.median(t for f in runs for t in f["seconds"]) for backend, runs in seen.items()}
    facts = {name: seen["mask"][0][name] for name in ("tokens", "auto")}
    calls = {f"calls_{name}": runs[0]["calls"] for name, runs in seen.items()}
    scores = {f"scores_{name}": runs[0]["scores"] for name, runs in seen.items()}
    return {
        "shape": shape,
        "model": model,
        **facts,
        **{f"seconds_{name}": round(s, 3) for name, s in took.items()},
        **calls,
        **scores,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="one model, two shapes, one round")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--models", default=None)
    parser.add_argument("--shapes", default=None)
    parser.add_argument("--steps", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=None, help="processes of each method, in turns")
    parser.add_argument("--methods", default=",".join(METHODS), help="tsp and at least one separate and one dpo")
    parser.add_argument("--attention", action="store_true", help="compare the ways to attend instead")
    parser.add_argument("--one", metavar="METHOD", help=argparse.SUPPRESS)
    options = parser.parse_args()
    models = (options.models or (MODELS[0] if options.quick else ",".join(MODELS))).split(",")
    shapes = (options.shapes or ("4x2,8x3" if options.quick else ",".join(SHAPES))).split(",")
    if options.one:
        one(options.one, models[0], shapes[0], options.steps)
        return
    rounds, out = options.rounds or (1 if options.quick else 2), set[str]()
    rows = []
    for model in models:
        for shape in shapes:
            measured = (
                attention_row(model, shape, rounds, options.steps)
                if options.attention
                else row(model, shape, rounds, options.steps, out, options.methods.split(","))
            )
            print(json.dumps(measured), file=sys.stderr, flush=True)
            rows.append(measured)
    tell(rows, as_json=options.json)


if __name__ == "__main__":
    main()
